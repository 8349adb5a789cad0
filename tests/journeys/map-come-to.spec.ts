import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { boardAddress, claimAddress, disputed, dossier, href } from './published.ts';
import { open, title } from './seen.ts';

const map = href({ page: 'map', dossier: dossier.id });
const shared = `${map}?record=claims/${disputed.id}`;
const record = (page: Page) => page.locator(`svg [data-record="claim:${disputed.id}"]`);
const readings = (page: Page) =>
  page.getByRole('navigation', { name: 'Readings of this dossier' }).getByRole('link');

/** Whether the record that is picked out can be seen whole: in the window, and not under what is said of it. */
async function isInSight(page: Page): Promise<boolean> {
  return record(page).evaluate((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    const corners = [top + 4, bottom - 4].flatMap((y) => [left + 4, right - 4].map((x) => [x, y]));
    return corners.every(([x = 0, y = 0]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && one.contains(hit);
    });
  });
}

for (const [width, height] of [
  [1024, 768],
  [1440, 900],
] as const) {
  test(`a map that is sent with a record opens at it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, shared);
    await expect.poll(() => isInSight(page)).toBe(true);

    await page.evaluate(() => window.scrollTo(0, 0));
    await page.reload();
    await expect(page.getByRole('complementary').getByRole('article')).toBeVisible();
    // A reload leads to where the reader was, not to the record again.
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
}

test('the map is entered at its heading, and at the record one comes from', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, href(boardAddress));
  await readings(page).filter({ hasText: 'Map' }).click();
  await expect(title(page)).toHaveText(/^Map/);
  await expect(title(page)).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await open(page, href(claimAddress(disputed)));
  await readings(page).filter({ hasText: 'Map' }).click();
  await expect(title(page)).toBeFocused();
  await expect.poll(() => isInSight(page)).toBe(true);
});
