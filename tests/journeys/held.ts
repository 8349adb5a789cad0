import type { Page } from '@playwright/test';

/** Holds back every answer to requests for a path until the function it gives is called. */
export async function hold(page: Page, path: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(path, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
