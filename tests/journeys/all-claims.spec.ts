import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { comeAlive } from './alive.ts';
import { journeyHosts } from './hosts.ts';
import { expect, test } from './journey.ts';
import { open, pathOf, title } from './seen.ts';

/** The third build: two dossiers, one of them full of what should not be taken for markup. */
const { renamed } = journeyHosts();
test.use({ baseURL: renamed.url });

const upton = 'Upton and Downham: is the bridge safe?';
const safely = 'The bridge can be used safely.';
const closed = 'The bridge is closed and will stay so.';

const words = (page: Page) => page.getByRole('searchbox', { name: 'Words of the claim' });
const found = (page: Page) => page.getByRole('region', { name: 'Claims found' });
const claim = (page: Page, name: string) => found(page).getByRole('link', { name, exact: true });

test('words find claims of every dossier, and the address keeps what was looked for', async ({
  page,
}) => {
  await open(page, '/search/');
  await words(page).fill('bridge');
  await page.keyboard.press('Enter');
  await expect(claim(page, safely)).toBeVisible();
  await expect(claim(page, closed)).toBeVisible();
  await expect(found(page).getByRole('link', { name: upton })).toBeVisible();
  expect(pathOf(page)).toBe('/search/?q=bridge');
  await expect(words(page)).toBeFocused();

  await words(page).fill('closed');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(claim(page, closed)).toBeVisible();
  await expect(claim(page, safely)).toHaveCount(0);
  await page.goBack();
  await expect(claim(page, safely)).toBeVisible();
  await expect(words(page)).toHaveValue('bridge');

  await page.reload();
  await comeAlive(page);
  await claim(page, closed).click();
  await expect(title(page)).toHaveText(closed);
});

test('the search of a dossier leads on to all of them, words and all', async ({ page }) => {
  await open(page, '/strange-words/');
  await page.getByLabel('Search this dossier').fill('bridge');
  const on = page.getByRole('link', { name: 'Look for these words in all dossiers' });
  await on.click();
  await expect(title(page)).toHaveText('Search all claims');
  await expect(words(page)).toHaveValue('bridge');
  await expect(claim(page, safely)).toBeVisible();
});

test('a side narrows what is found, and what it keeps out is a step away', async ({ page }) => {
  await open(page, '/search/');
  await page.getByText('By speaker, party, topic and day').click();
  await page.getByLabel('Party').selectOption({ label: 'Upton' });
  await words(page).fill('closed');
  await page.keyboard.press('Enter');
  await expect(found(page).getByRole('status')).toHaveText('No claim is like that.');
  await found(page)
    .getByRole('link', { name: /^Leave out the party/ })
    .click();
  await expect(claim(page, closed)).toBeVisible();
  await expect(page.getByLabel('Party')).toHaveValue('');
});

test('words that no claim has are had in another spelling', async ({ page }) => {
  await open(page, '/search/');
  await words(page).fill('Brigde closd');
  await page.keyboard.press('Enter');
  await expect(found(page).getByRole('status')).toHaveText('No claim is like that.');
  await found(page)
    .getByRole('link', { name: /^Look for “bridge closed”/ })
    .click();
  await expect(words(page)).toHaveValue('bridge closed');
  await expect(claim(page, closed)).toBeVisible();
});

test('an index that does not come is told, and comes on a second try', async ({ page, watch }) => {
  watch.expect(/Failed to load resource/);
  await open(page, '/search/');
  await page.route('**/search/**', (route) => route.fulfill({ status: 503, body: '' }));
  await words(page).fill('bridge');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The search could not be finished');
  await page.unroute('**/search/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(claim(page, safely)).toBeVisible();
});

test('what an address of the search asks in vain goes from it, and is said', async ({ page }) => {
  await page.goto('/search/?q=bridge&after=yesterday&bogus=1');
  await expect(claim(page, safely)).toBeVisible();
  await expect.poll(() => pathOf(page)).toBe('/search/?q=bridge');
  await expect(page.getByText(/yesterday/)).toBeVisible();
});

test('words written before the script came are looked for, by the address alone', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: renamed.url });
  const page = await context.newPage();
  await page.route('**/assets/*.js', () => undefined);
  await page.goto('/search/', { waitUntil: 'commit' });
  await words(page).fill('bridge');
  await page.unroute('**/assets/*.js');
  await words(page).press('Enter');
  await expect(claim(page, safely)).toBeVisible();
  await context.close();
});

test('the dossiers can be looked for by words, and a fruitless search says what to leave out', async ({
  page,
}) => {
  await open(page, '/dossiers/');
  const field = page.getByRole('searchbox');
  await field.fill('bridge');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toHaveText('1 of 2 dossiers found.');
  await expect(field).toBeFocused();
  await field.fill('nothing of the kind');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: upton })).toHaveCount(0);
  await page.getByRole('link', { name: 'Show all dossiers' }).first().click();
  await expect(page.getByRole('link', { name: upton })).toBeVisible();
  await expect(field).toHaveValue('');
});

for (const path of ['/search/?q=bridge&party=upton', '/search/?q=nothing', '/dossiers/?q=bridge']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await open(page, path);
    await expect(page.getByRole('status').first()).toHaveText(/\d+ (?:claim|of)|No claim/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });
}
