import { expect, test } from './journey.ts';
import { boardAddress, href } from './published.ts';
import { open } from './seen.ts';

const board = href(boardAddress);

test('what sticks to the top of the board never covers the results', async ({ page }) => {
  const results = page.locator('[data-stands-for=search-words]');
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, board);
  await page.getByLabel('Search this dossier').fill('a');
  await expect(results.locator('[data-result]').first()).toBeVisible();
  const covered = await results.locator('[data-result]').evaluateAll((stops) =>
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
      const panel = document.querySelector('[data-stands-for]')?.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      const isBehind = panel && y < panel.bottom && x + width / 2 > panel.left;
      return isBehind ? top?.closest('[data-stands-for]') !== null : 'apart';
    });
  // The board below is still being filtered when the first results are there.
  await expect.poll(seenThere).toBe(true);
});
