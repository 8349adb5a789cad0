import { readdirSync } from 'node:fs';
import { keptPack, majorOf, packNames } from './kept.ts';
import { drawnOtherwise, look } from './look.ts';
import { expect, test } from './site.ts';
import { expectedComplaints, pages, settle, states, wholeStates } from './states.ts';

const all = { ...pages, ...states };

for (const [name, bring] of Object.entries(all)) {
  test(`is read out and looks as it did: ${name}`, async ({ browser, page, watch }, info) => {
    watch.expect(expectedComplaints);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await bring(page);
    await settle(page);
    const readOut = await page.locator('body').ariaSnapshot();
    expect.soft(`${readOut}\n`).toMatchSnapshot(['aria', `${name}.aria.yml`]);
    const isWhole = name in pages || wholeStates.has(name);
    const chromium = majorOf(browser.version());
    const found = await look(page, { name, isWhole, chromium }, info);
    const remark = drawnOtherwise(chromium);
    expect(found, remark ?? 'pictures of then and now are in test-results').toEqual([]);
  });
}

test('pictures are of the Chromium that compares them, or the proof says so', ({
  browser,
}, info) => {
  test.skip(info.config.updateSnapshots !== 'none', 'they are being drawn');
  const description = drawnOtherwise(majorOf(browser.version()));
  if (description) info.annotations.push({ type: 'remark', description });
  expect(packNames.every((pack) => keptPack(pack).names.length > 0)).toBe(true);
});

test('nothing is kept of a page that is looked at no more', ({ browserName }, { config }) => {
  test.skip(config.updateSnapshots !== 'none', 'it is being drawn');
  expect(browserName).toBe('chromium');
  const names = Object.keys(all);
  expect(readdirSync('tests/seen/aria').toSorted()).toEqual(
    names.map((name) => `${name}.aria.yml`).toSorted(),
  );
  for (const pack of packNames) {
    expect(keptPack(pack).names.toSorted(), pack).toEqual(names.toSorted());
  }
});
