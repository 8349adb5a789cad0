import { readFileSync } from 'node:fs';
import { startFaultServer, type FaultServer } from '../faults/fault-server.ts';
import * as faults from '../faults/faults.ts';
import { inlineHashesFile, securityHeaders } from '../../src/serve/index.ts';
import { expect, test as journey } from './journey.ts';
import { boardAddress, builtText, href } from './published.ts';
import { comeAlive, title } from './seen.ts';

/** A built site whose network fails when it is told to. */
const test = journey.extend<{ readonly host: FaultServer }>({
  host: async ({ watch }, use) => {
    const inlineHashes: string[] = JSON.parse(builtText(inlineHashesFile));
    const headers = securityHeaders({ inlineHashes });
    const host = await startFaultServer({ folder: 'dist', headers, read: readFileSync });
    watch.visit(new URL(host.url).origin);
    watch.expect(/Failed to load|Failed to fetch|Refused to|MIME type|violat|net::ERR/);
    await use(host);
    await host.close();
  },
});

test('a built page that cannot come alive stays to be read, and comes alive when loaded anew', async ({
  page,
  host,
}) => {
  host.fail(/assets\/map-.*js$/, faults.status(404));
  await page.goto(`${host.url.slice(0, -1)}${href(boardAddress)}map/`);
  await expect(page.getByRole('alert')).toContainText('This page can be read');
  await expect(title(page)).toContainText('Map');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  host.mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await comeAlive(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a line that pauses before the words of the first claim shows no board without them', async ({
  page,
  host,
}) => {
  host.fail(/\/$/, faults.pauseBehind(/<h3\b[^>]*>/, 1000), 1);
  await page.addInitScript(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    const look = (): void => {
      const heading = document.querySelector('h1');
      if (heading) shown.push(document.querySelector('h3')?.textContent ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${host.url.slice(0, -1)}${href(boardAddress)}`);
  await comeAlive(page);
  const shown = await page.evaluate((): string[] => Reflect.get(window, 'shown'));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((words) => words === '')).toEqual([]);
});
