import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { boardAddress, dossier, href, kindsOfPage } from './published.ts';
import { framesPass, open } from './seen.ts';

const pages = Object.entries({
  ...Object.fromEntries(Object.entries(kindsOfPage).map(([kind, one]) => [kind, href(one)])),
  'no page': '/no/such/page/at/all/',
});

/** What sticks out of the window to either side, and whether the page can be scrolled there. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 1 && (left < -1 || right > width + 1);
    });
    const scrolls = document.documentElement.scrollWidth > width ? ['the page scrolls'] : [];
    return [...scrolls, ...out.map((element) => element.outerHTML.slice(0, 100))];
  });
}

for (const width of [320, 390, 1024, 1440]) {
  test(`nothing sticks out at ${width} px`, async ({ page, watch }) => {
    watch.expect(/404/);
    await page.setViewportSize({ width, height: 800 });
    for (const [kind, path] of pages) {
      await open(page, path);
      await framesPass(page);
      expect(await sticksOut(page), kind).toEqual([]);
    }
  });
}

test('nothing sticks out at 390 px with letters twice as large, or set wide apart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const kind of ['board', 'claim', 'event'] as const) {
    await open(page, href(kindsOfPage[kind] ?? boardAddress));
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await framesPass(page);
    expect(await sticksOut(page), `${kind} at 200%`).toEqual([]);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
      );
      document.documentElement.style.removeProperty('font-size');
      document.adoptedStyleSheets = [sheet];
    });
    await framesPass(page);
    expect(await sticksOut(page), `${kind} set wide`).toEqual([]);
  }
});

test('side by side where there is room, one below the other where there is not', async ({
  page,
}) => {
  const pairsSideBySide = (): Promise<number> =>
    page.locator('[data-record^="claim:"]').evaluateAll((cards) => {
      const boxes = cards.map((card) => card.getBoundingClientRect());
      const besides = (a: DOMRect, b: DOMRect): boolean =>
        a.right <= b.left && a.top < b.bottom && b.top < a.bottom;
      return boxes.flatMap((a) => boxes.filter((b) => besides(a, b))).length;
    });
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, href(boardAddress));
  expect(await pairsSideBySide()).toBe(0);
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(pairsSideBySide).toBeGreaterThan(dossier.topics.length);
  }
});

test('on a phone the two sides of an exchange stay together and told apart', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, href(boardAddress));
  const edges = await page
    .locator('article[data-place]')
    .evaluateAll((cards) =>
      cards.map((card) => [
        card.getAttribute('data-place'),
        getComputedStyle(card).borderInlineStartStyle,
        card.querySelector('p')?.textContent?.split(' side')[0],
      ]),
    );
  const marks = new Set(edges.map((edge) => edge.join(' ')));
  expect(marks.size).toBe(2);
  const order = await page
    .locator('[data-met="true"]')
    .evaluateAll((exchanges) =>
      exchanges.map((exchange) => exchange.querySelectorAll('[data-record^="claim:"]').length),
    );
  expect(order.length).toBeGreaterThan(0);
  expect(Math.min(...order)).toBeGreaterThan(1);
});
