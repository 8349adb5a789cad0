import { expect, type Locator, type Page } from '@playwright/test';
import { dossier, href } from './published.ts';
import { open } from './seen.ts';

/** The address of the timeline. */
export const timeline = href({ page: 'timeline', dossier: dossier.id });

/** The drawing, which has the keys while it has focus. */
export const drawing = (page: Page): Locator =>
  page.getByRole('application', { name: 'Drawing of the timeline' });
/** What is picked out, in words. */
export const card = (page: Page): Locator => page.getByRole('region', { name: 'Picked out' });
/** The words beside the marks that have room for some. */
export const labels = (page: Page): Locator => page.locator('text[data-record]');
/** What is picked out, as it is drawn. */
export const ringed = (page: Page): Locator => page.locator('g[data-picked]');

async function boxesOf(words: Locator) {
  return words.evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { words: text.textContent, left, right, top, bottom };
    }),
  );
}

/** Labels that stand on one another, or out of the page. */
export async function badLabels(page: Page): Promise<readonly string[]> {
  const boxes = await boxesOf(labels(page));
  const wide = await page.evaluate(() => document.documentElement.clientWidth);
  expect(boxes.length, 'there are labels').toBeGreaterThan(0);
  return boxes.flatMap((a, index) => [
    ...(a.left < 0 || a.right > wide ? [`out of the page: ${a.words}`] : []),
    ...boxes
      .slice(index + 1)
      // Boxes of lines may touch where the letters do not.
      .filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0)
      .map((b) => `${a.words} | ${b.words}`),
  ]);
}

/** Where every label and every date of the axis stands, to be compared: a stretch without records has the latter. */
export async function placesOf(page: Page): Promise<string> {
  return JSON.stringify(await boxesOf(drawing(page).locator('text')));
}

/** Opens the timeline, and waits until it is laid out for the width it has. */
export async function openTimeline(page: Page, search = ''): Promise<void> {
  await open(page, `${timeline}${search}`);
  await expect(labels(page).first()).toBeVisible();
  // Laid out once for no width and once for the one it has: labels move in between.
  let before = '';
  await expect
    .poll(async () => {
      const now = await placesOf(page);
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
}
