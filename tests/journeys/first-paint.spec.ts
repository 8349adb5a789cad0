import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { boardAddress, claimAddress, disputed, href } from './published.ts';
import { comeAlive } from './seen.ts';

const board = href(boardAddress);
const serif = '"Source Serif 4 Variable"';

/** Throttles the line by the browser's own means, which tell pages of it. */
async function lineOf(page: Page, bitsPerSecond: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: bitsPerSecond / 8,
    uploadThroughput: bitsPerSecond / 8,
  });
}

const faceOfTitle = (page: Page) =>
  page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily);

test('on a quick line a page is set in the faces of ours from the first', async ({
  page,
  watch,
}) => {
  await page.goto(board);
  expect(await faceOfTitle(page)).toContain(serif);
  await comeAlive(page);
  await page.evaluate(() => document.fonts.ready);
  expect(watch.requests.filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
});

test('on a slow line it waits for no face, and asks for none', async ({ page, watch }) => {
  await lineOf(page, 1_600_000);
  await page.goto(board);
  expect(await faceOfTitle(page)).not.toContain(serif);
  await comeAlive(page);
  // Of the system's faces only those that there are: each other weight is one more to be looked for before the paint.
  const weights = await page
    .locator('body *')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fontWeight))]);
  expect(weights.toSorted()).toEqual(['400', '700']);
  expect(watch.requests.filter((path) => path.endsWith('.woff2'))).toEqual([]);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

/** How many cards a frame lays out, and how many of those that have come it leaves out. */
interface Counted {
  readonly drawn: number;
  readonly leftOut: number;
}

/** Notes it of each frame with a card, from before anything of the page runs. */
function countCards(): void {
  const counts: Counted[] = [];
  Object.assign(window, { counts });
  const count = (): void => {
    const cards = [...document.querySelectorAll('[data-record] article')];
    const drawn = cards.filter((card) => card.getClientRects().length > 0).length;
    if (drawn > 0) counts.push({ drawn, leftOut: cards.length - drawn });
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}

const counted = (page: Page) => page.evaluate((): Counted[] => Reflect.get(window, 'counts'));

test('a board is painted with its first card alone, then with the rest, and nothing moves', async ({
  page,
}) => {
  await page.addInitScript(countCards);
  await page.goto(board);
  await comeAlive(page);
  const [first, ...later] = await counted(page);
  expect(first?.drawn).toBe(1);
  expect(Math.max(...later.map(({ drawn }) => drawn))).toBeGreaterThan(20);
  await expect(page.locator('html')).not.toHaveAttribute('data-first-card');
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

/** Of the cards that the parser has come to: on a slow machine it may pause after the first. */
async function expectNoneLeftOut(page: Page): Promise<void> {
  const counts = await counted(page);
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.filter(({ leftOut }) => leftOut > 0)).toEqual([]);
}

test('whoever comes to a place on a board, or back to it, has all its cards at once', async ({
  page,
}) => {
  await page.addInitScript(countCards);
  await page.goto(`${board}#main`);
  await comeAlive(page);
  await expectNoneLeftOut(page);
  await page.goto(board);
  await comeAlive(page);
  await page.reload();
  await comeAlive(page);
  await expectNoneLeftOut(page);
});

test('a claim waits for no second file to be painted', async ({ page, watch }) => {
  await page.goto(href(claimAddress(disputed)));
  await comeAlive(page);
  const linked = await page
    .locator('link[rel=stylesheet][disabled]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(linked).not.toEqual([]);
  expect(watch.requests.filter((path) => linked.includes(path))).toEqual([]);
});

test('what is below the window is laid out once the page is alive, and nothing moves for it', async ({
  page,
}) => {
  await page.goto(board);
  await comeAlive(page);
  await expect(page.locator('html')).toHaveAttribute('data-whole', '');
  const left = await page
    .locator('main section')
    .evaluateAll((sections) =>
      sections.filter((one) => getComputedStyle(one).contentVisibility !== 'visible'),
    );
  expect(left).toEqual([]);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

test('the more filters come when they are opened, before there is script too', async ({ page }) => {
  await page.goto(board);
  await comeAlive(page);
  const more = page.getByText('More filters: ');
  await expect(page.getByRole('group', { name: 'Topic' })).toHaveCount(0);
  await more.click();
  await expect(page.getByRole('group', { name: 'Topic' })).toBeVisible();

  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('form details')?.setAttribute('open', '');
    });
  });
  await page.reload();
  await comeAlive(page);
  await expect(page.getByRole('group', { name: 'Topic' })).toBeVisible();
});
