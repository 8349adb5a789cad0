import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  disputed,
  dossier,
  href,
  leftParty,
  rightParty,
} from './published.ts';
import { claimsShown, goToClaim, open, pathOf } from './seen.ts';

const board = href(boardAddress);
const partyOf = new Map(dossier.claims.map(({ id, party }) => [String(id), party]));

/** The parties whose claims stand in the left and in the right half of the window. */
async function sides(page: Page): Promise<{ left: readonly string[]; right: readonly string[] }> {
  const places = await page.locator('[data-record^="claim:"]').evaluateAll((cards) =>
    cards.map((card) => {
      const { left, right } = card.getBoundingClientRect();
      const id = (card.getAttribute('data-record') ?? '').slice('claim:'.length);
      return { id, onLeft: (left + right) / 2 < window.innerWidth / 2 };
    }),
  );
  const partiesOn = (onLeft: boolean): readonly string[] => [
    ...new Set(
      places.filter((one) => one.onLeft === onLeft).map(({ id }) => partyOf.get(id) ?? id),
    ),
  ];
  return { left: partiesOn(true), right: partiesOn(false) };
}

const given = { left: [leftParty.id], right: [rightParty.id] };
const other = { left: [rightParty.id], right: [leftParty.id] };

test('the columns change places and the address carries it', async ({ page, stranger }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, board);
  expect(await sides(page)).toEqual(given);
  await page.getByRole('link', { name: 'Swap sides' }).click();
  await expect.poll(() => sides(page)).toEqual(other);
  expect(pathOf(page)).toBe(`${board}?order=swapped`);
  expect((await claimsShown(page)).length).toBe(dossier.claims.length);

  const friend = await stranger();
  await friend.setViewportSize({ width: 1280, height: 800 });
  await open(friend, pathOf(page));
  await expect.poll(() => sides(friend)).toEqual(other);

  await page.getByRole('link', { name: 'Swap sides' }).click();
  await expect.poll(() => sides(page)).toEqual(given);
  expect(pathOf(page)).toBe(board);
});

test('the order stays with the reader from page to page', async ({ page }) => {
  await open(page, `${board}?order=swapped`);
  await goToClaim(page, disputed);
  expect(pathOf(page)).toBe(`${href(claimAddress(disputed))}?order=swapped`);
});

test('the same state has the same address, whichever way it was reached', async ({ page }) => {
  const swap = (): Promise<void> => page.getByRole('link', { name: 'Swap sides' }).click();
  const tick = (name: string): Promise<void> => page.getByRole('checkbox', { name }).check();
  const settled = async (): Promise<string> => {
    await expect(page.getByRole('status')).toContainText(' of ');
    await expect.poll(() => pathOf(page)).toMatch(/party=.*against=.*order=/);
    return pathOf(page);
  };
  await open(page, board);
  await swap();
  await tick(leftParty.name);
  await tick(rightParty.name);
  await tick('None reported');
  const oneWay = await settled();

  await open(page, board);
  await tick('None reported');
  await tick(rightParty.name);
  await tick(leftParty.name);
  await swap();
  expect(await settled()).toBe(oneWay);

  await open(
    page,
    `${board}?order=swapped&against=none&party=${rightParty.id}&party=${leftParty.id}&utm_source=x`,
  );
  await expect.poll(() => pathOf(page)).toBe(oneWay);
  await expect(page.getByText('The address asked for something')).toHaveCount(0);
});
