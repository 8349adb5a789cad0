import type { Page } from '@playwright/test';
import type { Claim } from '../../src/dossier/index.ts';
import { hold } from './held.ts';
import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  disputed,
  dossier,
  eventsOf,
  href,
  leftParty,
  rightParty,
  unopposed,
} from './published.ts';
import { claimsShown, open, pathOf, title } from './seen.ts';

const board = href(boardAddress);

/** The ids of the claims that fit, worked out from the dossier alone. */
function idsWhere(fits: (claim: Claim) => boolean): readonly string[] {
  return dossier.claims.filter(fits).map(({ id }) => id);
}

async function expectShown(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(async () => (await claimsShown(page)).toSorted()).toEqual(ids.toSorted());
}

const ofRight = idsWhere(({ party }) => party === rightParty.id);
const ofRightAgainst = idsWhere(
  (claim) => claim.party === rightParty.id && eventsOf(claim, 'contradicts').length > 0,
);

test('by party, then by two, then reloaded, then sent to a stranger', async ({
  page,
  stranger,
}) => {
  await open(page, board);
  await expectShown(
    page,
    idsWhere(() => true),
  );
  await page.getByRole('checkbox', { name: rightParty.name }).check();
  await expectShown(page, ofRight);
  expect(ofRight.length).toBeLessThan(dossier.claims.length);
  await expect(page.getByRole('status')).toHaveText(
    `${ofRight.length} of ${dossier.claims.length} claims shown.`,
  );

  await page.getByRole('checkbox', { name: 'Some reported' }).check();
  await expectShown(page, ofRightAgainst);
  const order = await claimsShown(page);
  const address = pathOf(page);
  expect(address).toBe(`${board}?party=${rightParty.id}&against=some`);

  await page.reload();
  await expect.poll(() => claimsShown(page)).toEqual(order);
  expect(pathOf(page)).toBe(address);

  const friend = await stranger();
  await open(friend, address);
  await expect.poll(() => claimsShown(friend)).toEqual(order);
  await expect(friend.getByRole('checkbox', { name: rightParty.name })).toBeChecked();
  await expect(friend.getByRole('checkbox', { name: 'Some reported' })).toBeChecked();
  expect(pathOf(friend)).toBe(address);
});

test('two choices made faster than the board can follow are both kept', async ({ page }) => {
  await open(page, board);
  const length = await page.evaluate(() => history.length);
  await page.evaluate(
    async (ids) => {
      for (const id of ids) {
        document.getElementById(id)?.click();
        // The next task, as two clicks of a hand can at the soonest be.
        await new Promise((done) => {
          setTimeout(done);
        });
      }
    },
    [`filter-party-${rightParty.id}`, 'filter-against-some'],
  );
  await expectShown(page, ofRightAgainst);
  expect(pathOf(page)).toBe(`${board}?party=${rightParty.id}&against=some`);
  expect(await page.evaluate(() => history.length)).toBe(length + 2);
  await page.goBack();
  await expectShown(page, ofRight);
});

test('a tick counts for whoever swaps the sides before the page has followed it', async ({
  page,
}) => {
  await open(page, board);
  await page.evaluate((id) => {
    document.querySelector<HTMLElement>(`label[for="filter-party-${id}"]`)?.click();
    document.getElementById('swap-sides')?.click();
  }, rightParty.id);
  await expect.poll(() => pathOf(page)).toBe(`${board}?party=${rightParty.id}&order=swapped`);
  await expectShown(page, ofRight);
});

test('what is ticked and typed before the script is here counts once it is', async ({ page }) => {
  const release = await hold(page, '**/assets/*.js');
  await page.goto(board, { waitUntil: 'commit' });
  await page.getByRole('checkbox', { name: rightParty.name }).check();
  await page.getByRole('searchbox').fill(disputed.id.slice(0, 1));
  release();
  await expect.poll(() => pathOf(page)).toContain(`party=${rightParty.id}&q=`);
  await expect(page.getByRole('checkbox', { name: rightParty.name })).toBeChecked();
  await expect(page.getByRole('searchbox')).toHaveValue(disputed.id.slice(0, 1));
});

test('a choice shows beforehand how many claims it leaves', async ({ page }) => {
  await open(page, board);
  await page.getByText('More filters').click();
  const groups = page.locator('fieldset');
  await expect(groups).toHaveCount(7);
  for (const group of await groups.all()) {
    for (const box of [group.getByRole('checkbox').first(), group.getByRole('checkbox').nth(1)]) {
      const words = await box.evaluate((input) => input.closest('label')?.textContent ?? '');
      const [, count] = /(\d+) claims?$/.exec(words) ?? [];
      expect(count, words).toBeDefined();
      await box.click();
      await expect.poll(async () => (await claimsShown(page)).length, words).toBe(Number(count));
      await box.click();
      // Until all are shown again, the next choice still says what it would leave of these.
      await expect(
        page.getByText(`All ${String(dossier.claims.length)} claims shown.`),
      ).toBeVisible();
      expect(pathOf(page)).toBe(board);
    }
  }
});

test('words narrow as they are typed, without a step of history for each letter', async ({
  page,
}) => {
  await open(page, board);
  const length = await page.evaluate(() => history.length);
  const [word = ''] = unopposed.text.match(/\p{L}{6,}/u) ?? [];
  const field = page.getByRole('searchbox');
  await field.pressSequentially(word);
  await expect.poll(() => claimsShown(page)).toContain(unopposed.id);
  await expect.poll(async () => (await claimsShown(page)).length).toBeLessThan(10);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(word);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(word);
  expect(await page.evaluate(() => history.length)).toBe(length);

  await page.reload();
  await expect(field).toHaveValue(word);
  await page.getByRole('link', { name: 'Show everything' }).click();
  await expectShown(
    page,
    idsWhere(() => true),
  );
  await expect(field).toHaveValue('');
  expect(pathOf(page)).toBe(board);
});

test('an empty board says which filter to loosen, and loosens it', async ({ page }) => {
  const search = `?party=${leftParty.id}&speaker=${disputed.speaker}`;
  await open(page, board + search);
  await expect(
    page.getByRole('heading', { name: 'No claim fits all of these filters' }),
  ).toBeVisible();
  const ofSpeaker = idsWhere(({ speaker }) => speaker === disputed.speaker);
  await expect(page.getByRole('link', { name: /^Without “Speaker”/ })).toBeVisible();
  await page.getByRole('link', { name: `Without “Side”, ${ofSpeaker.length} claim` }).click();
  await expectShown(page, ofSpeaker);
  await page.goBack();
  await page.getByRole('link', { name: `Show all ${dossier.claims.length} claims` }).click();
  await expectShown(
    page,
    idsWhere(() => true),
  );
});

test('filters in an address leave the first claim near, and each can be taken off beside the count', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const [topic = ''] = disputed.topics;
  const { name = '' } = dossier.topics.find(({ id }) => id === topic) ?? {};
  await open(page, board);
  const firstTop = async () => (await page.locator('[data-record]').first().boundingBox())?.y ?? 0;
  const whole = await firstTop();
  await open(page, `${board}?topic=${topic}&against=some`);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Topic' })).toBeHidden();
  expect((await firstTop()) - whole).toBeLessThan(150);
  await page.getByRole('link', { name: 'Without “Events against: Some reported”' }).click();
  await expect.poll(() => pathOf(page)).toBe(`${board}?topic=${topic}`);
  await page.getByRole('link', { name: `Without “Topic: ${name}”` }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => pathOf(page)).toBe(board);
  await expect(page.getByRole('link', { name: /^Without/ })).toHaveCount(0);
  // Its link is gone; whoever goes by keyboard goes on from beside it.
  await expect(page.getByRole('link', { name: 'Swap sides' })).toBeFocused();
});

test('the neighbours of a claim are those the filters show', async ({ page }) => {
  await open(page, `${board}?party=${rightParty.id}`);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
  const order = await claimsShown(page);
  const [firstId] = order;
  const first = dossier.claims.find(({ id }) => id === firstId) ?? disputed;
  await open(page, `${href(claimAddress(first))}?party=${rightParty.id}`);
  const neighbours = page.getByRole('navigation', { name: /before and after/ });
  for (const [index, id] of order.entries()) {
    const claim = dossier.claims.find((one) => one.id === id);
    await expect(title(page)).toHaveText(claim?.text ?? '');
    await expect(neighbours).toContainText(`Claim ${index + 1} of ${order.length}`);
    if (index < order.length - 1) await neighbours.getByRole('link', { name: /^Next/ }).click();
  }
  await expect(neighbours.getByRole('link', { name: /^Next/ })).toHaveCount(0);
});
