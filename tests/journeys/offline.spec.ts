import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import {
  boardAddress,
  disputed,
  dossier,
  embedAddress,
  href,
  kindsOfPage,
  unopposed,
} from './published.ts';
import { claimsShown, comeAlive, open, title } from './seen.ts';
import {
  makeSecondVersion,
  revisedTitle,
  startChangingHost,
  type ChangingHost,
} from './two-versions.ts';

test.use({ serviceWorkers: 'allow' });
// One after the other, or each worker would make the second version for itself.
test.describe.configure({ mode: 'default' });

const first = 'dist';
const second = mkdtempSync(join(tmpdir(), 'rejoinder-second-'));
let host: ChangingHost;

test.beforeAll(() => makeSecondVersion(first, second));
test.afterAll(() => rmSync(second, { recursive: true, force: true }));

test.beforeEach(async ({ watch }) => {
  host = await startChangingHost();
  host.serve(first);
  watch.visit(host.url);
});
test.afterEach(() => host.close());

const at = (address: Parameters<typeof href>[0]): string => host.url + href(address);
const savedLine = (page: Page): Locator =>
  page.getByText(/This dossier is saved for reading without a network, as of \d+ \w+ \d{4}, /);
const offer = (page: Page): Locator => page.getByRole('button', { name: 'Read the new version' });

/** Opens the board as a first visit does, and waits until the dossier is saved. */
async function visit(page: Page): Promise<void> {
  await open(page, at(boardAddress));
  await expect(savedLine(page)).toBeVisible();
}

/** Has the browser ask whether there is a new version, as it does by itself on later visits. */
async function askForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

/** An address of each kind, none of which the journey has been to. */
const unvisited = [
  'claim with nothing against it',
  'event',
  'timeline',
  'map',
  'source',
  'library',
];

test('after one visit every address of the dossier opens without a network, from the address bar', async ({
  page,
  context,
  watch,
}) => {
  watch.expect(/ERR_|Failed to load resource|Failed to convert|FetchEvent/);
  await visit(page);
  // The only version there is is offered to nobody as a new one.
  await page.reload();
  await comeAlive(page);
  await expect(savedLine(page)).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  host.serve(undefined);
  for (const name of unvisited) {
    await test.step(name, async () => {
      await page.goto(at(kindsOfPage[name] ?? boardAddress));
      await comeAlive(page);
      await expect(title(page)).not.toHaveText(/could not be loaded|no page|no such/i);
    });
  }
  await page.goto(`${at(boardAddress)}?against=none`);
  await comeAlive(page);
  const shown = await claimsShown(page);
  expect(shown).toContain(unopposed.id);
  expect(shown).not.toContain(disputed.id);
  const notice = page.getByRole('status').filter({ hasText: /reading what was saved, as of/ });
  await expect(notice).toBeVisible();
  const faces = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(new Set(faces).size).toBe(2);
  // What was not saved says so.
  await expect(page.goto(at(embedAddress(disputed)))).rejects.toThrow(/ERR_/);
  const other = await context.newPage();
  await other.goto(`${host.url}/ruritania/`);
  await expect(other.getByRole('alert')).toContainText('the network is away');
});

test('an old tab goes on as it is after a deploy, and is offered the new version, which another tab reads', async ({
  page,
  context,
}) => {
  await visit(page);
  host.serve(second);
  const other = await context.newPage();
  await open(other, at(boardAddress));
  await expect(title(other)).toContainText(revisedTitle);
  await expect(offer(page)).toBeVisible();
  await expect(savedLine(other)).toBeVisible();
  // What comes late is of the old tab's own version, though its host has it no more.
  for (const name of ['Timeline', 'Map', 'Source']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(title(page)).toHaveText(`${name}: ${dossier.title}`);
  }
  await page.getByRole('searchbox').fill(disputed.text);
  await expect(page.getByRole('link', { name: disputed.text }).first()).toBeVisible();
  await expect(title(other)).toContainText(revisedTitle);
  await offer(page).click();
  await expect(title(page)).toContainText(revisedTitle);
});

test('an update whose worker is ended half way leaves the old version whole; a later one is offered, and whole once taken', async ({
  page,
  context,
  watch,
}) => {
  watch.expect(/ERR_|Failed to load resource/);
  await visit(page);
  host.serve(second);
  host.hold(/assets\/timeline-/);
  const held = host.held();
  const updating = askForUpdate(page);
  await held;
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  host.serve(undefined);
  await page.goto(at({ page: 'map', dossier: dossier.id }));
  await expect(title(page)).toHaveText(`Map: ${dossier.title}`);
  await updating.catch(() => undefined);
  host.hold(undefined);
  host.serve(second);
  await askForUpdate(page);
  await expect(offer(page)).toBeVisible();
  await expect(title(page)).toHaveText(`Map: ${dossier.title}`);
  await offer(page).click();
  await expect(title(page)).toHaveText(`Map: ${revisedTitle}`);
  await expect(savedLine(page)).toBeVisible();
  host.serve(undefined);
  await page.goto(at({ page: 'timeline', dossier: dossier.id }));
  await expect(title(page)).toHaveText(`Timeline: ${revisedTitle}`);
});
