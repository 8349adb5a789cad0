import type { Page } from '@playwright/test';
import { hold } from './held.ts';
import { expect, test } from './journey.ts';
import { boardAddress, claimAddress, disputed, href, leftParty, rightParty } from './published.ts';
import { comeAlive, forgetShifts, framesPass } from './seen.ts';

const board = href(boardAddress);

const pages = {
  board,
  claim: href(claimAddress(disputed)),
  'board filtered by side': `${board}?party=${rightParty.id}`,
  'board filtered by topic': `${board}?topic=${disputed.topics[0]}`,
  'board filtered to nothing': `${board}?party=${leftParty.id}&speaker=${disputed.speaker}`,
  'board swapped': `${board}?order=swapped`,
};

async function expectStill(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await framesPass(page);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
}

for (const [name, path] of Object.entries(pages)) {
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    test(`nothing jumps on the ${name} at ${width} px, however late fonts and data come`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await comeAlive(page);
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
      await expectStill(page);

      const releaseScript = await hold(page, '**/*.js');
      const releaseDossier = await hold(page, '**/dossier.json');
      const releaseFonts = await hold(page, '**/*.woff2');
      await page.goto(path, { waitUntil: 'commit' });
      await expect(page.getByRole('contentinfo')).toBeAttached();
      await framesPass(page);
      releaseScript();
      await framesPass(page);
      releaseDossier();
      await comeAlive(page);
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
      await framesPass(page);
      releaseFonts();
      await expectStill(page);
    });
  }
}

// Windows so tall that of what the filter takes something stands above what it leaves.
for (const [width, height] of [
  [390, 3600],
  [1440, 2400],
] as const) {
  for (const { id, name } of [leftParty, rightParty]) {
    test(`nothing jumps at ${width} px when what the filter by ${name} leaves comes late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const release = await hold(page, '**/dossier.json');
      await page.goto(board);
      await comeAlive(page);
      await page.locator(`label[for="filter-party-${id}"]`).click();
      await expect(page.getByText('Applying the filters…')).toBeVisible();
      // What follows an input within half a second counts as its doing; on a busy machine the tick itself takes longer.
      await forgetShifts(page);
      await page.waitForTimeout(600);
      release();
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
      await expectStill(page);
    });
  }
}

test('the measure measures: a page that jumps would be found', async ({ page }) => {
  await page.goto(board);
  await comeAlive(page);
  await page.evaluate(() => {
    const intruder = document.createElement('div');
    intruder.style.height = '300px';
    document.body.prepend(intruder);
  });
  await expect.poll(() => page.evaluate(() => window.shifts?.length)).toBeGreaterThan(0);
});
