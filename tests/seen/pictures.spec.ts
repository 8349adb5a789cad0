import { drawnBy, majorOf, pictureName, schemes, widths } from './kept.ts';
import { expect, test } from './site.ts';
import { expectedComplaints, pages, settle, states, wholeStates } from './states.ts';

for (const [name, bring] of Object.entries({ ...pages, ...states })) {
  test(`looks as it did: ${name}`, async ({ browser, page, watch }, { config }) => {
    const chromium = majorOf(browser.version());
    const drawn = drawnBy();
    test.skip(
      chromium !== drawn && config.updateSnapshots === 'none',
      `drawn by Chromium ${drawn}, and this is ${chromium}, which may draw letters otherwise`,
    );
    watch.expect(expectedComplaints);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await bring(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await settle(page);
        await expect
          .soft(page)
          .toHaveScreenshot(['pictures', pictureName(name, width, colorScheme)], {
            fullPage: name in pages || wholeStates.has(name),
          });
      }
    }
  });
}
