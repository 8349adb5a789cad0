import type { Browser, Page } from '@playwright/test';

/** What one visit to a view of a large dossier costs its reader. All times in milliseconds. */
export interface ViewMeasure {
  readonly view: 'timeline' | 'map';
  /** Tasks over 50 ms that began after the page had loaded, until nothing more happened. */
  readonly longAfterLoad: readonly number[];
  /** For each record picked by a click: how many frames went by until it was shown as picked. */
  readonly framesToPick: readonly number[];
  /** Tasks over 50 ms while records were being picked. */
  readonly longWhilePicking: readonly number[];
}

declare global {
  interface Window {
    longTasks?: { readonly start: number; readonly duration: number }[];
    frameCounts?: number[];
  }
}

const PICKS = 8;

function listen(): void {
  const tasks: { readonly start: number; readonly duration: number }[] = (window.longTasks = []);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** Counts the frames from each click to the first change of the page that shows it. */
function countFrames(): void {
  const counts: number[] = (window.frameCounts = []);
  // A method, not a function of its own: the runner names functions by a helper that the page does not have.
  const frames = {
    seen: 0,
    clickedAt: -1,
    next(): void {
      frames.seen += 1;
      requestAnimationFrame(() => frames.next());
    },
  };
  frames.next();
  document.addEventListener('click', () => void (frames.clickedAt = frames.seen), {
    capture: true,
  });
  new MutationObserver(() => {
    // What is changed before the next frame begins is painted by it: that is the first.
    if (frames.clickedAt >= 0) counts.push(frames.seen - frames.clickedAt + 1);
    frames.clickedAt = -1;
  }).observe(document.querySelector('main') ?? document, {
    subtree: true,
    childList: true,
    attributes: true,
  });
}

/** Visits a view as its first page, waits until it is drawn, and picks records of it. */
export async function measureView(
  browser: Browser,
  base: string,
  view: ViewMeasure['view'],
): Promise<ViewMeasure> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(listen);
  await page.goto(`${base}${view}/`, { waitUntil: 'load' });
  await settle(page);
  const longAfterLoad = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const loaded = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
    return (window.longTasks ?? [])
      .filter(({ start }) => start > loaded)
      .map(({ duration }) => Math.round(duration));
  });
  // The first pick waits for the dossier itself, which is a download and no drawing.
  await pick(page, 0);
  await settle(page);
  await page.evaluate(countFrames);
  const before = await page.evaluate(() => window.longTasks?.length ?? 0);
  for (let index = 1; index <= PICKS; index += 1) {
    await pick(page, index);
    await page.waitForTimeout(400);
  }
  const { frames, tasks } = await page.evaluate(
    (from) => ({
      frames: window.frameCounts ?? [],
      tasks: (window.longTasks ?? []).slice(from).map(({ duration }) => Math.round(duration)),
    }),
    before,
  );
  await context.close();
  return { view, longAfterLoad, framesToPick: frames, longWhilePicking: tasks };
}

async function pick(page: Page, index: number): Promise<void> {
  const marks = page.locator('main svg [data-record]');
  const at = await marks.evaluateAll((all, wanted) => {
    const boxes = all.map((one) => one.getBoundingClientRect());
    const near = boxes.filter(({ width, height }) => width > 4 && height > 4);
    const box = near[wanted * 3];
    if (!box) return undefined;
    window.scrollBy(0, box.top - 300);
    const { top } = all[boxes.indexOf(box)]?.getBoundingClientRect() ?? box;
    return { x: box.left + box.width / 2, y: top + box.height / 2 };
  }, index);
  if (!at) throw new Error(`there is no record ${index} to pick`);
  await page.mouse.click(at.x, at.y);
}

/** Until two seconds went by without a long task. */
async function settle(page: Page): Promise<void> {
  let known = -1;
  for (let waited = 0; waited < 60; waited += 1) {
    const now = await page.evaluate(() => window.longTasks?.length ?? 0);
    if (now === known && waited > 1) return;
    known = now;
    await page.waitForTimeout(2000);
  }
}
