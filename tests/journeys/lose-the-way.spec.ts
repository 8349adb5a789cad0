import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  counterEvent,
  disputed,
  dossier,
  eventAddress,
  href,
} from './published.ts';
import { claimsShown, comeAlive, title } from './seen.ts';

const board = href(boardAddress);

test.beforeEach(({ watch }) => {
  // What a browser says of an answer that is meant.
  watch.expect(/Failed to load resource.*404/);
});

test('a claim that is not there: 404, the claims it may have been, and the board', async ({
  page,
}) => {
  const misspelled = href(claimAddress(disputed)).replace(/.\/$/, '/');
  const response = await page.goto(misspelled);
  expect(response?.status()).toBe(404);
  await expect(title(page)).toHaveText('There is no such claim here');
  const near = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(near.first()).toHaveText(`claim: ${disputed.text}`);
  expect(await near.count()).toBeLessThanOrEqual(6);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');

  await near.first().click();
  await expect(title(page)).toHaveText(disputed.text);
  await page.goBack();
  await page.getByRole('link', { name: /^The board/ }).click();
  await expect(title(page)).toHaveText(dossier.title);
  expect((await claimsShown(page)).length).toBe(dossier.claims.length);
});

test('an event that is not there is looked for among all records', async ({ page }) => {
  const response = await page.goto(href(eventAddress(counterEvent)).replace(/.\/$/, '/'));
  expect(response?.status()).toBe(404);
  await expect(title(page)).toHaveText('There is no such event here');
  await expect(page.getByRole('link', { name: `event: ${counterEvent.title}` })).toBeVisible();
});

test('nothing near: the board is offered all the same', async ({ page }) => {
  await page.goto(`${board}claims/zzzzzzzz/`);
  await expect(title(page)).toHaveText('There is no such claim here');
  await expect(page.getByText('Did you mean')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^The board/ })).toHaveAttribute('href', board);
});

test('a dossier that is not there says so, and leads to those that are', async ({ page }) => {
  const response = await page.goto('/no-such-dossier/');
  expect(response?.status()).toBe(404);
  await expect(page.getByText('This site has no such dossier')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'all dossiers' }).click();
  await expect(title(page)).toHaveText('Dossiers');
});

for (const path of [
  '/no/such/page/at/all/',
  `${board}claims/`,
  `${board}verdicts/x/`,
  '/Not_A_Slug/',
  '/about/more/',
]) {
  test(`${path} is no page: 404, and the ways on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(title(page)).toHaveText('There is no page at this address');
    await comeAlive(page);
    await expect(title(page)).toHaveText('There is no page at this address');
    const ways = page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(ways).toHaveText(['The board', 'All dossiers', 'How to read this']);
    await ways.first().click();
    await expect(title(page)).toHaveText(dossier.title);
  });
}

test('the way back leads out of the dead end', async ({ page }) => {
  await page.goto(board);
  await comeAlive(page);
  await page.goto(`${board}claims/nothing-at-all/`);
  await expect(title(page)).toHaveText('There is no such claim here');
  await page.goBack();
  await expect(title(page)).toHaveText(dossier.title);
});
