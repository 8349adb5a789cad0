import { chromium, type Page, type TestInfo } from '@playwright/test';
import { createHref } from '../../src/address/index.ts';
import { open } from '../journeys/alive.ts';
import { coarsened } from './coarse.ts';
import { differenceOf, measure } from './compare.ts';
import { draw } from './look.ts';
import { readPng, type Picture } from './picture.ts';
import { dossier, expect, prepare, test } from './site.ts';
import { settle } from './states.ts';

const board = createHref('/')({ page: 'board', dossier: dossier.id });
const view = { width: 1024, height: 900 };
const card = '[data-record="claim:zenda-takes-no-tolls"]';

async function drawn(page: Page): Promise<Picture> {
  await settle(page);
  return readPng(await draw(page, false));
}

async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** The board as it is kept, and as it is after something was done to it. */
async function beforeAndAfter(page: Page, change: () => Promise<void>) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(view);
  await open(page, board);
  const before = coarsened(await drawn(page));
  await change();
  return { before, now: await drawn(page) };
}

/** How many points differ to an eye. */
function otherPoints(now: Picture, before: Picture): number {
  return measure(now, before).marked.reduce((sum, mark) => sum + Math.min(mark, 1), 0);
}

/** Draws the board once more, in a Chromium that smooths letters otherwise. */
async function drawnWith(
  args: readonly string[],
  before: Picture,
  { project }: TestInfo,
): Promise<Picture> {
  const { launchOptions, baseURL } = project.use;
  const others = launchOptions?.args?.filter((one) => !one.startsWith('--font-render')) ?? [];
  const browser = await chromium.launch({ ...launchOptions, args: [...others, ...args] });
  try {
    const page = await browser.newPage({
      ...(baseURL === undefined ? {} : { baseURL }),
      locale: 'en-GB',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      viewport: view,
    });
    await prepare(page);
    await page.goto(board);
    // Nobody tells when a page of another browser has come alive: it is looked at until it is as it was.
    let now = await drawn(page);
    await expect
      .poll(async () => differenceOf((now = await drawn(page)), before)?.sentence)
      .toBeUndefined();
    return now;
  } finally {
    await browser.close();
  }
}

test('a page drawn twice is the same to the point', async ({ page }) => {
  const { before, now } = await beforeAndAfter(page, () => open(page, board));
  expect(differenceOf(now, before)).toBeUndefined();
  expect(coarsened(now).points).toEqual(before.points);
});

for (const width of ['0.1px', '0.2px']) {
  test(`letters with edges ${width} heavier are the same picture`, async ({ page }) => {
    const { before, now } = await beforeAndAfter(page, () =>
      restyle(page, `* { -webkit-text-stroke: ${width}; }`),
    );
    expect(otherPoints(now, before)).toBeGreaterThan(1000);
    expect(differenceOf(now, before)?.sentence).toBeUndefined();
  });
}

test('letters fitted to the points of a screen are the same picture', async ({ page }, info) => {
  const { before } = await beforeAndAfter(page, async () => undefined);
  const now = await drawnWith(['--font-render-hinting=slight'], before, info);
  expect(otherPoints(now, before)).toBeGreaterThan(1000);
  expect(differenceOf(now, before)?.sentence).toBeUndefined();
});

const changes: Readonly<Record<string, string>> = {
  'a card moved by 3 px across': `${card} { translate: 3px 0; }`,
  'a card moved by 3 px down': `${card} { translate: 0 3px; }`,
  'a card moved by 1 px': `${card} { translate: 1px 0; }`,
  'a card that is missing': `${card} { visibility: hidden; }`,
  'a rule a little darker': ':root { --rule: oklch(81% 0.01 80) !important; }',
  'the colour of a side': ':root { --side-second: var(--side-first) !important; }',
};

for (const [name, css] of Object.entries(changes)) {
  test(`${name} is found`, async ({ page }) => {
    const { before, now } = await beforeAndAfter(page, () => restyle(page, css));
    expect(differenceOf(now, before)?.sentence).toMatch(/px|points/);
  });
}

test('a word that is another is found', async ({ page }) => {
  const { before, now } = await beforeAndAfter(page, () =>
    page.locator(`${card} h3 a`).evaluate((link) => {
      link.textContent = (link.textContent ?? '').replace('takes', 'makes');
    }),
  );
  expect(differenceOf(now, before)?.sentence).toMatch(/points/);
});
