import { hold } from './held.ts';
import { expect, test } from './journey.ts';
import { boardAddress, claimAddress, disputed, href } from './published.ts';
import { field, results } from './searching.ts';
import { framesPass, open } from './seen.ts';

const board = href(boardAddress);
const claim = href(claimAddress(disputed));

test('what sticks to the top of the board never covers the results', async ({ page }) => {
  const panel = page.locator('[data-stands-for=search-words]');
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, board);
  await page.getByLabel('Search this dossier').fill('a');
  await expect(panel.locator('[data-result]').first()).toBeVisible();
  const covered = await panel.locator('[data-result]').evaluateAll((stops) =>
    stops
      .map((stop) => ({ stop, box: stop.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom < window.innerHeight * 0.6)
      .filter(({ stop, box }) => {
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return !stop.contains(top) && !top?.contains(stop);
      })
      .map(({ stop }) => stop.textContent),
  );
  expect(covered).toEqual([]);
  const heads = page.getByText('our reading', { exact: true });
  const seenThere = async () =>
    heads.evaluate((head) => {
      const { x, y, width, height } = head.getBoundingClientRect();
      const box = document.querySelector('[data-stands-for]')?.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      const isBehind = box && y < box.bottom && x + width / 2 > box.left;
      return isBehind ? top?.closest('[data-stands-for]') !== null : 'apart';
    });
  // The board below is still being filtered when the first results are there.
  await expect.poll(seenThere).toBe(true);
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`nothing jumps at ${width} px when the answer to a search comes late`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const release = await hold(page, '**/dossier.json');
    await open(page, claim);
    await field(page).pressSequentially('a');
    await expect(results(page).getByText('Looking…')).toBeVisible();
    // What follows an input within half a second counts as its doing.
    await page.waitForTimeout(600);
    release();
    await expect(results(page).getByRole('listitem').first()).toBeVisible();
    await framesPass(page);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}
