import type { Page } from '@playwright/test';
import { hold } from './held.ts';
import { journeyHosts } from './hosts.ts';
import { delayWork, expect, test } from './journey.ts';
import { forgetShifts, framesPass, open } from './seen.ts';

/** The fourth build: a dossier whose board is drawn in blocks, only those near the reader. */
const { long } = journeyHosts();
test.use({ baseURL: long.url });

const board = '/made-1/';

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** Waits until the rest of the board has come, and what is near is drawn. */
async function isWhole(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Parts of this board' })).toHaveCount(0);
  await isDrawn(page);
}

/** Waits until no block in the window waits to be drawn. */
async function isDrawn(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(waitingInSight)).toBe(0);
  await framesPass(page);
}

function waitingInSight(): number {
  return [...document.querySelectorAll('[data-block]:not(:has(article))')].filter((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return top < window.innerHeight && bottom > 0;
  }).length;
}

/** Goes to a part of the height of the page, as by the scroll bar. */
async function goDown(page: Page, part: number): Promise<void> {
  await page.evaluate((down) => {
    window.scrollTo(0, document.documentElement.scrollHeight * down);
  }, part);
}

/** Where a record of the board stands: an event stands by each exchange that it touches. */
interface Spot {
  readonly block: string;
  readonly record: string;
  readonly nth: number;
  /** CSS pixels below the window's top. */
  readonly top: number;
}

/** The record that the window begins with. */
async function recordInSight(page: Page): Promise<Spot> {
  return page.evaluate(() => {
    const records = [...document.querySelectorAll<HTMLElement>('[data-block] [data-record]')];
    const first = records.find((one) => one.getBoundingClientRect().bottom > 0);
    const block = first?.closest<HTMLElement>('[data-block]');
    const record = first?.dataset['record'] ?? '';
    const named = [...(block?.querySelectorAll(`[data-record="${record}"]`) ?? [])];
    const { top = 0 } = first?.getBoundingClientRect() ?? {};
    const nth = named.findIndex((one) => one === first);
    return { block: block?.dataset['block'] ?? '', record, nth, top: Math.round(top) };
  });
}

/** To a pixel: windows scroll by whole ones. */
async function expectAt(page: Page, { block, record, nth, top }: Spot): Promise<void> {
  const found = page.locator(`[data-block="${block}"] [data-record="${record}"]`).nth(nth);
  const off = () =>
    found.evaluate((one, wanted) => Math.abs(one.getBoundingClientRect().top - wanted), top);
  await expect.poll(off).toBeLessThan(2);
}

const expectStill = async (page: Page) =>
  expect(await page.evaluate(() => window.shifts)).toEqual([]);

/** Opens the board, and waits until the room of the rest is kept: before, the page is but its first part. */
async function openWithRoom(page: Page): Promise<void> {
  await open(page, board);
  await expect(page.locator('html[data-whole]')).toBeAttached();
  await expect(page.locator('[data-rest]')).toHaveAttribute('style', /min-block-size/);
}

/** Opens the board and has it whole, somewhere in its middle. */
async function openInTheMiddle(page: Page): Promise<void> {
  await openWithRoom(page);
  await goDown(page, 0.4);
  await isWhole(page);
}

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('nothing jumps when what a filter leaves comes late', async ({ page }) => {
      const release = await hold(page, '**/dossier.json');
      await open(page, board);
      await page.locator('label[for^="filter-party-"]').first().click();
      await expect(page.getByText('Applying the filters…')).toBeVisible();
      // What follows an input within half a second counts as its doing; on a busy machine the tick itself takes longer.
      await forgetShifts(page);
      await page.waitForTimeout(600);
      release();
      await expect(page.getByText(/^\d+ of 400 claims shown\.$/)).toBeVisible();
      await isDrawn(page);
      await expectStill(page);
    });

    test('nothing jumps when the rest comes at the end of the board, nor wherever one goes', async ({
      page,
    }) => {
      await openWithRoom(page);
      await page.keyboard.press('End');
      await expect(page.getByRole('contentinfo')).toBeInViewport();
      await isWhole(page);
      await expect(page.getByRole('contentinfo')).toBeInViewport();
      await expectStill(page);
      for (const part of [0.5, 0.1, 0.8, 0.31]) {
        await goDown(page, part);
        await isDrawn(page);
      }
      await expectStill(page);
    });

    test('what is read stays where it is while what stands above it is drawn', async ({ page }) => {
      await openInTheMiddle(page);
      await page.mouse.move(200, 400);
      for (let turn = 0; turn < 25; turn += 1) {
        await page.mouse.wheel(0, -400);
        await framesPass(page);
      }
      await isDrawn(page);
      await expectStill(page);
    });

    test('a reload leads to the same record at the same place, and so does one half way', async ({
      page,
    }) => {
      await openInTheMiddle(page);
      await page.evaluate(() => window.scrollBy(0, 300));
      await isDrawn(page);
      const spot = await recordInSight(page);
      await page.reload();
      await isWhole(page);
      await expectAt(page, spot);

      await page.route('**/dossier.json', () => undefined);
      await page.reload();
      await expect(page.getByText('The rest of this board is being fetched.')).toBeInViewport();
      await page.unrouteAll();
      await page.reload();
      await isWhole(page);
      await expectAt(page, spot);
    });

    test('back from a claim leads to the same record at the same place', async ({ page }) => {
      await openInTheMiddle(page);
      await page.locator('[data-record^="claim:"] h3 a').last().focus();
      await isDrawn(page);
      const spot = await recordInSight(page);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/claims\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await page.goBack();
      await expectAt(page, spot);
    });
  });
}

test('on a machine that puts off what React leaves for later, no part of the board stays undrawn', async ({
  page,
}) => {
  await page.addInitScript(delayWork, 15);
  await openInTheMiddle(page);
  // A board that never settles is drawn for a moment now and then, too: what has come is not to go and come again.
  const comings = await page.evaluateHandle(() => {
    const counts = new Map<string, number>();
    new MutationObserver((records) => {
      for (const one of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        const id = one instanceof HTMLElement ? one.dataset['block'] : undefined;
        if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }).observe(document.body, { childList: true, subtree: true });
    return counts;
  });
  for (const part of [0.8, 0.31, 0.95]) {
    await comings.evaluate((counts) => counts.clear());
    await goDown(page, part);
    await isDrawn(page);
    expect(await comings.evaluate((counts) => Math.max(0, ...counts.values()))).toBeLessThan(3);
  }
});

test('what filters leave comes in place of what stood there, with never a frame between', async ({
  page,
}) => {
  await page.addInitScript(delayWork, 60);
  await open(page, board);
  const bare = await page.evaluateHandle(() => {
    const seen = { frames: 0 };
    const look = {
      again(): void {
        if (!document.querySelector('[data-block] article')) seen.frames += 1;
        requestAnimationFrame(() => look.again());
      },
    };
    look.again();
    return seen;
  });
  const search = page.getByRole('searchbox');
  for (const words of ['ferry', '', 'toll', '']) {
    await search.fill(words);
    await expect(page.getByRole('status').filter({ hasText: 'shown.' })).toBeVisible();
    await page.waitForTimeout(900);
  }
  expect(await bare.evaluate(({ frames }) => frames)).toBe(0);
});

test('coming back to an event that stands by two exchanges leads to the one that was left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openInTheMiddle(page);
  const twice = await page.evaluate(() => {
    const records = [...document.querySelectorAll<HTMLElement>('[data-block] [data-record]')];
    const names = records.map((one) => {
      const block = one.closest<HTMLElement>('[data-block]')?.dataset['block'] ?? '';
      return `[data-block="${block}"] [data-record="${one.dataset['record'] ?? ''}"]`;
    });
    return names.find((name, index) => names.indexOf(name) < index) ?? '';
  });
  const second = page.locator(twice).nth(1);
  const off = () =>
    second.evaluate((element) => Math.abs(Math.round(element.getBoundingClientRect().top)));
  const bring = () =>
    second.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top));
  await bring();
  await isDrawn(page);
  await bring();
  expect(await off()).toBeLessThan(2);
  await second.locator('h3 a').evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/events\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect.poll(off).toBeLessThan(3);
});

test('a board that keeps room for what is not drawn says so below its heads', async ({ page }) => {
  await openInTheMiddle(page);
  const waiting = page.locator('[data-block]:not(:has(article))').first();
  await expect(waiting).toHaveCSS('overflow-anchor', 'none');
  await expect(waiting.getByText('drawn when you come here')).toHaveCSS('position', 'sticky');
});

test('Tab, held down, goes through blocks forwards and backwards and leaves nothing out', async ({
  page,
}) => {
  await openInTheMiddle(page);
  // Where little time is left between two presses, blocks are not drawn in it.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.locator('[data-block] article a').first().focus();
  const walked: string[] = [];
  const stop = () =>
    page.evaluate(() => {
      const block = document.activeElement?.closest('[data-block]');
      const stops = [...(block?.querySelectorAll('a[href], summary, button') ?? [])].filter((one) =>
        one.checkVisibility(),
      );
      const at = document.activeElement ? stops.indexOf(document.activeElement) : -1;
      const place = at === 0 ? 'first' : at === stops.length - 1 ? 'last' : 'within';
      return `${block?.getAttribute('data-block')} ${at < 0 ? 'lost' : place}`;
    });
  // All at once, as a key that repeats: one after the other each would wait for its answer.
  const holdDown = async (key: string, borders: number) => {
    const begun = new Set([(await stop()).split(' ')[0]]);
    while (begun.size <= borders) {
      await Promise.all(Array.from({ length: 20 }, () => page.keyboard.press(key)));
      const now = await stop();
      walked.push(now);
      begun.add(now.split(' ')[0]);
      if (now.endsWith('lost')) return;
    }
  };
  await holdDown('Tab', 3);
  await holdDown('Shift+Tab', 3);
  expect(walked.filter((name) => name.endsWith('lost'))).toEqual([]);
});
