import type { Page } from '@playwright/test';
import type { Claim } from '../../src/dossier/index.ts';
import { expect, test } from './journey.ts';
import { boardAddress, claimAddress, counter, disputed, dossier, href } from './published.ts';
import { claimLink, open, title } from './seen.ts';

const board = href(boardAddress);

/** What is printed after the heading of a claim's card. */
async function printedAfter(page: Page, claim: Claim): Promise<string> {
  const link = page.locator(`article h3 a[href="${href(claimAddress(claim))}"]`).first();
  return link.evaluate((element) => getComputedStyle(element, '::after').content);
}

test('on paper each claim carries its address, and nothing that only a screen can do', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, board);
  for (const claim of dossier.claims) {
    await expect.poll(() => printedAfter(page, claim)).toContain(href(claimAddress(claim)));
  }
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  const { origin } = new URL(page.url());
  await expect(page.getByText(`Addresses on this paper begin with ${origin}`)).toBeVisible();

  await open(page, href(claimAddress(disputed)));
  await expect(page.getByRole('navigation', { name: /before and after/ })).toBeHidden();
  await expect.poll(() => printedAfter(page, counter)).toContain(href(claimAddress(counter)));
  const own = await title(page).evaluate((heading) => getComputedStyle(heading, '::after').content);
  expect(own).toContain(href(claimAddress(disputed)));
});

test('on paper the whole dossier is there: what is closed on a screen is printed', async ({
  page,
}) => {
  await open(page, board);
  const tie = page.locator('article details li').first();
  await expect(tie).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('details')).not.toHaveCount(0);
  for (const closed of await page.locator('article details li').all()) {
    await expect(closed).toBeVisible();
  }
});

test('on paper the page stays within the sheet', async ({ page }) => {
  const pdf = async (path: string): Promise<number> => {
    await open(page, path);
    return (await page.pdf({ format: 'A4' })).length;
  };
  expect(await pdf(board)).toBeGreaterThan(10_000);
  expect(await pdf(href(claimAddress(disputed)))).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBeLessThanOrEqual(0);
});

test('with colours forced, sides are still told apart and lines still drawn', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, board);
  const edges = await page.locator('article[data-place]').evaluateAll((cards) =>
    cards.map((card) => {
      const { borderInlineStartStyle: style, borderInlineStartWidth: width } =
        getComputedStyle(card);
      return `${card.getAttribute('data-place')} ${style} ${width}`;
    }),
  );
  expect(new Set(edges).size).toBe(2);
  const paths = page.locator('[data-met] path[data-relation]');
  // Drawn once the layout has been measured, which is after the page has come alive.
  await expect(paths).not.toHaveCount(0);
  const strokes = await paths.evaluateAll((all) =>
    all.map((path) => [
      getComputedStyle(path).stroke,
      getComputedStyle(document.documentElement).backgroundColor,
    ]),
  );
  for (const [stroke, background] of strokes) expect(stroke).not.toBe(background);
  await claimLink(page, disputed).focus();
  const outline = await claimLink(page, disputed).evaluate(
    (link) => getComputedStyle(link).outlineStyle,
  );
  expect(outline).not.toBe('none');
});

test('with motion unwanted, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, board);
  await claimLink(page, disputed).focus();
  await expect(page.locator(`[data-record="claim:${disputed.id}"]`)).toHaveAttribute('data-lit');
  const moving = await page.evaluate(() => [
    ...document.getAnimations().map(({ playState }) => playState),
    ...[...document.querySelectorAll('*')]
      .filter((element) => Number.parseFloat(getComputedStyle(element).transitionDuration) > 0)
      .map((element) => element.outerHTML.slice(0, 80)),
  ]);
  expect(moving).toEqual([]);
});

test('set from right to left, the first side stands on the right and nothing sticks out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, board);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const lefts = async (place: string): Promise<number> =>
    page
      .locator(`[data-record] > article[data-place=${place}]`)
      .first()
      .evaluate((card) => card.getBoundingClientRect().left);
  expect(await lefts('first')).toBeGreaterThan(await lefts('second'));
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBeLessThanOrEqual(0);
});
