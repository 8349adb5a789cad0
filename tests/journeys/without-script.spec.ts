import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  counter,
  counterEvent,
  disputed,
  dossier,
  eventAddress,
  eventsOf,
  href,
  leftParty,
  twiceTold,
} from './published.ts';
import { claimLink, claimsShown, goToClaim, title } from './seen.ts';

test.use({ javaScriptEnabled: false });

test('the board can be read whole, and says that filters need script', async ({ page }) => {
  await page.goto(href(boardAddress));
  await expect(title(page)).toHaveText(dossier.title);
  await expect(page.getByText(/^Filters need JavaScript/)).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  expect((await claimsShown(page)).length).toBe(dossier.claims.length);
  for (const claim of dossier.claims) await expect(claimLink(page, claim)).toBeVisible();
});

test('the ties of a claim open in words', async ({ page }) => {
  await page.goto(href(boardAddress));
  const [event] = eventsOf(disputed, 'contradicts');
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: disputed.text, exact: true }) });
  const words = card.getByRole('listitem').getByRole('link', { name: event?.title ?? '' });
  await expect(words).toBeHidden();
  await card.getByText(/^\d+ ties? in words$/).click();
  await expect(words).toBeVisible();
});

test('from the board to a claim, an answer, an event, and back, by plain links', async ({
  page,
}) => {
  await page.goto('/');
  await goToClaim(page, disputed);
  await goToClaim(page, counter);
  await page.getByRole('link', { name: counterEvent.title, exact: true }).click();
  await expect(title(page)).toHaveText(counterEvent.title);
  expect(new URL(page.url()).pathname).toBe(href(eventAddress(counterEvent)));
  await expect(page.getByRole('region', { name: 'Claims it touches' })).toContainText(counter.text);
  await page.getByRole('link', { name: /^The board/ }).click();
  await expect(title(page)).toHaveText(dossier.title);
  await page.goBack();
  await expect(title(page)).toHaveText(counterEvent.title);
});

test('an event is told in full, each account beside the other', async ({ page }) => {
  await page.goto(href(eventAddress(twiceTold)));
  await expect(page.getByText(twiceTold.text, { exact: true })).toBeVisible();
  for (const { accounts } of twiceTold.details ?? []) {
    for (const { text } of accounts) {
      await expect(page.getByText(text, { exact: true })).toBeVisible();
    }
  }
});

test('filters in the address are not applied, and the page does not pretend that they are', async ({
  page,
}) => {
  await page.goto(`${href(boardAddress)}?party=${leftParty.id}`);
  await expect(page.getByText(/Everything is shown/)).toBeVisible();
  for (const claim of dossier.claims) await expect(claimLink(page, claim)).toBeVisible();
});

test('an address that is no page says so, and leads on', async ({ page, watch }) => {
  watch.expect(/404/);
  const response = await page.goto(`${href(claimAddress(disputed)).slice(0, -2)}/`);
  expect(response?.status()).toBe(404);
  await expect(title(page)).toHaveText('There is no page at this address');
  await page.getByRole('main').getByRole('link', { name: 'The board' }).click();
  await expect(title(page)).toHaveText(dossier.title);
});
