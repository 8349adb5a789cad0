import type { Page } from '@playwright/test';

/**
 * Waits until the page's script has taken it over and listens. The shell around a page comes alive before the page
 * itself, of which nothing can be seen from outside: React's own tree tells what of it is still as built.
 */
export async function comeAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => window.isAlive === true && window.isWhollyAlive?.() === true);
}

/** Opens a path as a reader who was sent it, and waits until the page has come alive. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await comeAlive(page);
}

/** Two frames: whatever was going to be painted has been. */
export async function framesPass(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** Leaves out of account what has moved so far. What the browser has still to tell of it is heard first. */
export async function forgetShifts(page: Page): Promise<void> {
  await framesPass(page);
  await page.evaluate(() => window.shifts?.splice(0));
}
