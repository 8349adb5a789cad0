import { readdirSync } from 'node:fs';
import { expect, test } from './site.ts';
import { expectedComplaints, pages, settle, states } from './states.ts';

const all = { ...pages, ...states };

for (const [name, bring] of Object.entries(all)) {
  test(`is read out as it was: ${name}`, async ({ page, watch }) => {
    watch.expect(expectedComplaints);
    await page.setViewportSize({ width: 1280, height: 900 });
    await bring(page);
    await settle(page);
    const readOut = await page.locator('body').ariaSnapshot();
    expect(`${readOut}\n`).toMatchSnapshot(['aria', `${name}.aria.yml`]);
  });
}

test('nothing is kept of a page that is looked at no more', ({ browserName }) => {
  expect(browserName).toBe('chromium');
  const names = Object.keys(all);
  expect(readdirSync('tests/seen/aria').toSorted()).toEqual(
    names.map((name) => `${name}.aria.yml`).toSorted(),
  );
});
