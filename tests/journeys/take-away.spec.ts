import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from '@playwright/test';
import { parseDossierText } from '../../src/dossier/gate/index.ts';
import { expect, test } from './journey.ts';
import { boardAddress, builtText, dossier, href, rightParty } from './published.ts';
import { open } from './seen.ts';

const board = href(boardAddress);
const summary = /^Take it with you/;

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function take(page: Page, press: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download');
  await press();
  return download;
}

/** The rows of a table, by the names of its columns, as a reader of such files that we did not write has them. */
function rows(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { columns: true });
}

test('the whole dossier is there as files, and each is what was built', async ({ page }) => {
  await open(page, board);
  await page.getByText(summary).click();
  const links = page.getByRole('region', { name: 'The whole dossier' }).getByRole('link');
  await expect(links).toHaveCount(7);
  for (const link of await links.all()) {
    const path = (await link.getAttribute('href')) ?? '';
    const download = await take(page, () => link.click());
    expect(download.suggestedFilename()).toBe(`${dossier.id}-${path.split('/').at(-1)}`);
    expect(await textOf(download), path).toBe(builtText(path.slice(1)));
  }
});

test('what the filters show can be taken alone, and its counts are theirs', async ({ page }) => {
  const shown = dossier.claims.filter(({ party }) => party === rightParty.id);
  await open(page, `${board}?party=${rightParty.id}`);
  await page.getByText(summary).click();
  const part = page.getByRole('region', { name: 'What the filters show' });
  await expect(part).toContainText(`${shown.length} claims`);

  const json = await take(page, () =>
    part
      .getByRole('button', { name: /JSON\)$/ })
      .first()
      .click(),
  );
  expect(json.suggestedFilename()).toBe(`${dossier.id}-shown-dossier.json`);
  const excerpt = parseDossierText(await textOf(json));
  expect(excerpt.findings).toEqual([]);
  expect(excerpt.dossier?.claims.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
  await expect(part.getByRole('status')).toHaveText('Saved: The dossier (JSON).');

  const csv = await take(page, () => part.getByRole('button', { name: 'Claims (CSV)' }).click());
  expect(rows(await textOf(csv)).map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
});

test('a dossier that does not come for it is told of, and the whole can still be taken', async ({
  page,
  watch,
}) => {
  watch.expect(/Failed to load resource/);
  await page.route('**/dossier.json', (route) => route.fulfill({ status: 500, body: '' }));
  await open(page, `${board}?party=${rightParty.id}`);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByText(summary).click();
  const part = page.getByRole('region', { name: 'What the filters show' });
  await part.getByRole('button', { name: 'Claims (CSV)' }).click();
  await expect(part.getByRole('status')).toContainText('could not be loaded');
  await expect(page.getByRole('link', { name: 'Claims (CSV)' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the files are links', async ({ page }) => {
    await page.goto(board);
    await page.getByText(summary).click();
    const download = await take(page, () => page.getByRole('link', { name: 'Ties (CSV)' }).click());
    expect(rows(await textOf(download))).toHaveLength(dossier.links.length);
  });
});
