import type { Page } from '@playwright/test';
import type { Step } from './subject.ts';

/** The hand of a reader: input where it falls, with none of the waiting that Playwright's own locators do. */

/** Clicks what a selector finds first in the window. Throws when nothing is there to click. */
export async function click(page: Page, selector: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    for (const one of document.querySelectorAll(wanted)) {
      // Of words on two lines the first: between the lines there is nothing to hit.
      const [line] = one.getClientRects();
      if (!line) continue;
      const { top, left, width, height } = line;
      const point = { x: left + Math.min(width / 2, 40), y: top + height / 2 };
      const hit = document.elementFromPoint(point.x, point.y);
      if (one.contains(hit)) return point;
    }
    return undefined;
  }, selector);
  if (!at) throw new Error(`nothing to click at ${selector}`);
  await page.mouse.click(at.x, at.y);
}

/** One turn of the wheel in the middle of the window. */
async function turnWheel(page: Page, pixels: number): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel(0, pixels);
}

/** Brings the page to its top and waits until that is painted. */
async function toTop(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        window.scrollTo(0, 0);
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** Ten turns of the wheel, from the top on. */
export function scrollSteps(): readonly Step[] {
  return Array.from({ length: 10 }, (_, index) => ({
    deed: 'scroll',
    act: async (page) => {
      if (index === 0) await toTop(page);
      await turnWheel(page, 300);
    },
  }));
}
