import { readFileSync } from 'node:fs';
import { createHref, type Address } from '../../src/address/index.ts';
import { parseDossierText } from '../../src/dossier/gate/index.ts';
import { oldPathOf, retiredIds } from '../../src/prerender/old-addresses.ts';
import { journeyHosts } from './hosts.ts';
import { expect, test } from './journey.ts';
import { claimsShown, comeAlive, open, pathOf, title } from './seen.ts';

const { renamed } = journeyHosts();
const href = createHref(renamed.base);

/** The one dossier of the third build: everything in it was once called otherwise. */
const dossier = readDossier();

function readDossier() {
  const path = `${renamed.folder}/dossiers/upton-bridge/dossier.json`;
  const { dossier: read } = parseDossierText(readFileSync(path, 'utf8'));
  if (!read) throw new Error(`${path} does not hold.`);
  return read;
}

const board: Address = { page: 'board', dossier: dossier.id };
const gone = href(board) + 'claims/bridge-is-new/';

/** Each old path, and the present one. */
const moves = retiredIds(dossier).map(
  (retired) => [oldPathOf(retired), href(retired.now)] as const,
);
const kinds = new Set(moves.map(([, now]) => now.split('/')[2]));

/** The first claim's oldest address. */
const [old, now] = moves[0] ?? ['', ''];

test.use({ baseURL: renamed.url });

test('records of every kind lead from each old address to the present one, in no step of history', async ({
  page,
  watch,
}) => {
  test.slow();
  expect(kinds.size).toBe(4);
  await page.goto('/about/');
  for (const [from, to] of moves) {
    const response = await page.goto(from);
    expect(response?.status(), from).toBe(200);
    await comeAlive(page);
    expect(pathOf(page)).toBe(to);
    await expect(page.getByText(/address has changed/)).toHaveCount(0);
    // One step back is where the reader came from, not the old address.
    await page.goBack();
    await expect(title(page)).toHaveText('How to read Rejoinder');
  }
  // The page has all it needs: it comes alive as any other does.
  expect(watch.requests.filter((path) => path.endsWith('dossier.json'))).toEqual([]);
});

test('filters and the place in the page are kept on the way', async ({ page }) => {
  await open(page, `${old}?order=swapped&party=downham#events-contradicts`);
  await expect
    .poll(() => pathOf(page))
    .toBe(`${now}?party=downham-council-side&order=swapped#events-contradicts`);
  await expect(title(page)).toHaveText('The bridge can be used safely.');
  await expect(page.getByText('The address asked for something')).toHaveCount(0);
});

test('an address without its last slash leads on too', async ({ page }) => {
  await open(page, old.slice(0, -1));
  await expect.poll(() => pathOf(page)).toBe(now);
});

test('the reader goes on from there, and back', async ({ page }) => {
  await open(page, old);
  await page.getByRole('link', { name: /^The board/ }).click();
  await expect(title(page)).toHaveText(dossier.title);
  await page.goBack();
  await expect(title(page)).toHaveText('The bridge can be used safely.');
  expect(pathOf(page)).toBe(now);
});

for (const [asked, mended, shown] of [
  ['?party=downham', '?party=downham-council-side', ['bridge-is-closed']],
  ['?speaker=mayor', '?speaker=mayor-of-upton', ['bridge-can-be-used']],
  ['?topic=bridge,crossing', '?topic=the-bridge', ['bridge-can-be-used', 'bridge-is-closed']],
  [
    '?party=downham&topic=crossing&against=none&order=swapped',
    '?party=downham-council-side&topic=the-bridge&against=none&order=swapped',
    ['bridge-is-closed'],
  ],
] as const) {
  test(`old filters choose what they chose: ${asked}`, async ({ page }) => {
    await page.goto('/about/');
    const length = await page.evaluate(() => history.length);
    await open(page, href(board) + asked);
    await expect.poll(() => pathOf(page)).toBe(href(board) + mended);
    await expect.poll(() => claimsShown(page)).toEqual(shown);
    await expect(page.getByText('The address asked for something')).toHaveCount(0);
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
  });
}

test('what was withdrawn says so, when and why, and is kept out of indexes', async ({ page }) => {
  const response = await page.goto(gone);
  expect(response?.status()).toBe(200);
  await comeAlive(page);
  await expect(title(page)).toHaveText('This claim has been withdrawn');
  await expect(page.getByRole('main')).toContainText('9 March 2031');
  await expect(page.getByText(/^Took out the claim that the bridge is new/)).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page).toHaveTitle('Withdrawn claim · Rejoinder');
  await page.getByRole('link', { name: /^The board/ }).click();
  await expect(title(page)).toHaveText(dossier.title);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the browser leads on', async ({ page }) => {
    for (const [from, to] of moves) {
      await page.goto(from, { waitUntil: 'commit' });
      await page.waitForURL((url) => url.pathname === to);
      await expect(page.getByText(/address has changed/)).toHaveCount(0);
    }
  });

  test('where it does not, the page names its present address and is there to be read', async ({
    page,
  }) => {
    await page.route(old, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await route.fulfill({ response, body });
    });
    await page.goto(old);
    const line = page.getByRole('complementary', { name: 'Change of address' });
    await expect(line).toHaveText(`This claim’s address has changed. Its present one is ${now}.`);
    await expect(title(page)).toHaveText('The bridge can be used safely.');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', now);
    await line.getByRole('link').click();
    expect(pathOf(page)).toBe(now);
    await expect(line).toHaveCount(0);
  });

  test('what was withdrawn says so all the same', async ({ page }) => {
    await page.goto(gone);
    await expect(title(page)).toHaveText('This claim has been withdrawn');
    await expect(page.getByText(/^Took out the claim that the bridge is new/)).toBeVisible();
  });
});
