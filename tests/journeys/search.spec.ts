import { hold } from './held.ts';
import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  disputed,
  dossier,
  href,
  kindsOfPage,
  leftParty,
  misspelled,
  rightParty,
  unopposed,
} from './published.ts';
import { claims, claimsWith, field, find, results, said, word } from './searching.ts';
import { claimsShown, comeAlive, focused, framesPass, open, pathOf, title } from './seen.ts';

const board = href(boardAddress);
const claim = href(claimAddress(disputed));
const pages = {
  ...Object.fromEntries(
    Object.entries(kindsOfPage).filter(([kind]) => !/^(library|about)$/.test(kind)),
  ),
  timeline: { page: 'timeline', dossier: dossier.id },
  map: { page: 'map', dossier: dossier.id },
  source: { page: 'source', dossier: dossier.id },
} as const;

for (const [kind, address] of Object.entries(pages)) {
  test(`a ${kind} can be searched from where it is, and leads to what is found`, async ({
    page,
  }) => {
    await open(page, href(address));
    await page.keyboard.press('/');
    await page.keyboard.type(word);
    await expect(claims(page).locator('mark').first()).toHaveText(new RegExp(`^${word}$`, 'i'));
    await expect.poll(() => pathOf(page)).toBe(`${href(address)}?q=${word}`);
    await page.keyboard.press('ArrowDown');
    const first = claims(page).getByRole('link').first();
    await expect(first).toBeFocused();
    const there = await first.getAttribute('href');
    const name = (await first.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveText(name);
    await expect(title(page)).toBeFocused();
    expect(pathOf(page)).toBe(there);
    await expect(results(page)).toBeHidden();
    await expect(field(page)).toHaveValue('');
  });
}

test('words that only an event has leave no board empty-handed, and do not come along', async ({
  page,
}) => {
  await open(page, board);
  const event = dossier.events.find(({ title: name }) => claimsWith(name).length === 0);
  await find(page, event?.title ?? '');
  const there = page.getByRole('region', { name: 'No claim fits all of these filters' });
  await expect(there.getByRole('link', { name: event?.title ?? '', exact: true })).toBeVisible();
  for (const within of [results(page).getByRole('region', { name: 'Events' }), there]) {
    const link = within.getByRole('link', { name: event?.title ?? '', exact: true });
    if (within === there) await field(page).press('Escape');
    await link.click();
    await expect(title(page)).toHaveText(event?.title ?? '');
    expect(new URL(page.url()).search).toBe('');
    await expect(page.getByRole('link', { name: /^The board/ })).toHaveAttribute('href', board);
    await page.goBack();
    await expect(field(page)).toHaveValue(event?.title ?? '');
  }
});

test('words that stood in the address before are a filter, and come along', async ({ page }) => {
  await open(page, `${board}?q=${word}`);
  await field(page).focus();
  await claims(page).getByRole('link').first().click();
  await expect.poll(() => new URL(page.url()).search).toBe(`?q=${word}`);
  await expect(title(page)).toBeFocused();
});

test('results agree with the board, and with the count that is told', async ({ page }) => {
  await open(page, board);
  await find(page, word);
  const ids = claimsWith(word);
  await expect(said(page)).toContainText(ids.length === 1 ? '1 claim' : `${ids.length} claims`);
  await expect.poll(async () => new Set(await claimsShown(page))).toEqual(new Set(ids));
});

test('every kind of record is found', async ({ page }) => {
  await open(page, claim);
  const wanted = [
    ['Claims', unopposed.text],
    ['Events', dossier.events[0]?.title ?? ''],
    ['Assessments by the article', dossier.assessments[0]?.text ?? ''],
    ['Speakers', dossier.speakers[0]?.name ?? ''],
    ['Topics', dossier.topics[0]?.name ?? ''],
  ] as const;
  for (const [group, name] of wanted) {
    await field(page).fill(name);
    const found = results(page).getByRole('region', { name: group });
    await expect(found.getByRole('link', { name, exact: true })).toBeVisible();
  }
});

test('a slip of the finger is forgiven, and said to be one', async ({ page }) => {
  await open(page, board);
  const slip = misspelled(disputed.text);
  await field(page).fill(slip);
  await expect(said(page)).toContainText('Nothing has these words as typed.');
  await expect(claims(page).getByRole('link', { name: disputed.text })).toBeVisible();
  expect(await claims(page).locator('mark').count()).toBeGreaterThan(0);
});

test('results stay within the filters, and those outside are a button away', async ({ page }) => {
  await open(page, `${claim}?party=${rightParty.id}`);
  await find(page, 'a');
  for (const { party, text } of dossier.claims) {
    if (party !== leftParty.id) continue;
    await expect(claims(page).getByRole('link', { name: text, exact: true })).toHaveCount(0);
  }
  const filtered = await said(page).textContent();
  expect(filtered).toMatch(/\d+ more lie outside the filters/);
  await results(page).getByRole('button', { name: 'Search without the filters' }).click();
  await expect.poll(() => pathOf(page)).toBe(`${claim}?q=a`);
  await expect(said(page)).not.toContainText('outside');
  await expect(field(page)).toBeFocused();
  await page.goBack();
  await expect.poll(() => pathOf(page)).toBe(`${claim}?party=${rightParty.id}&q=a`);
});

test('the keys walk the results, and Escape leads back to the field', async ({ page }) => {
  await open(page, claim);
  await find(page, 'a');
  const stops = results(page).locator('[data-result]');
  await page.keyboard.press('ArrowDown');
  await expect(stops.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(stops.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(stops.last()).toBeFocused();
  await expect(stops.last()).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText(disputed.text);
  await page.keyboard.press('Home');
  await expect(stops.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(results(page)).toBeHidden();
  await expect(field(page)).toHaveValue('a');
});

test('back from a result leads to the field, with the results and the place', async ({ page }) => {
  await open(page, board);
  await page.mouse.wheel(0, 120);
  await field(page).focus();
  await find(page, word);
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await page.goBack();
  await expect(title(page)).toHaveText(dossier.title);
  await expect.poll(() => focused(page)).toBe('input search-words');
  await expect(field(page)).toHaveValue(word);
  await expect(claims(page).getByRole('link').first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

test('words are kept over a reload, and nothing is searched before the field is used', async ({
  page,
  watch,
}) => {
  await open(page, `${claim}?q=${word}`);
  await expect(field(page)).toHaveValue(word);
  await expect(results(page)).toBeHidden();
  expect(watch.requests.filter((path) => /results-panel|search-worker/.test(path))).toEqual([]);
  await field(page).focus();
  await expect(claims(page)).toBeVisible();
  await page.reload();
  await comeAlive(page);
  await expect(field(page)).toHaveValue(word);
});

test('what is typed on a record before the script is here counts once it is', async ({ page }) => {
  const release = await hold(page, '**/assets/*.js');
  await page.goto(claim, { waitUntil: 'commit' });
  await field(page).fill(word);
  release();
  await expect.poll(() => pathOf(page)).toBe(`${claim}?q=${word}`);
  await expect(field(page)).toHaveValue(word);
});

test('nothing jumps while one searches', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, claim);
  const place = () => title(page).boundingBox();
  const before = await place();
  await find(page, 'a');
  await framesPass(page);
  expect(await place()).toEqual(before);
  await page.keyboard.press('Escape');
  await framesPass(page);
  expect(await place()).toEqual(before);
});

test('a search that cannot be had says why, and is had on a second try', async ({
  page,
  watch,
}) => {
  watch.expect(/Failed to load resource/);
  await page.route('**/dossier.json', (route) => route.abort());
  await open(page, claim);
  await field(page).fill(word);
  await expect(results(page)).toContainText('could not be fetched');
  await page.unroute('**/dossier.json');
  await results(page).getByRole('button', { name: 'Try again' }).click();
  await expect(claims(page)).toBeVisible();
});

test('where no worker starts the page searches for itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await open(page, claim);
  await find(page, word);
  await expect(claims(page).locator('mark').first()).toBeVisible();
  expect(page.workers()).toEqual([]);
});

test('a query of any letters and any length does no harm', async ({ page }) => {
  for (const query of ['.*+?^${}()|[]\\', '\u064E\u0650\u0651', '<b>', 'x'.repeat(5000)]) {
    await open(page, `${board}?q=${encodeURIComponent(query)}`);
    await field(page).focus();
    await expect(results(page)).toContainText('Nothing in this dossier has these words.');
    expect((await field(page).inputValue()).length).toBeLessThanOrEqual(200);
  }
  await field(page).fill('x'.repeat(100_000));
  await expect(field(page)).toHaveValue('x'.repeat(200));
  await expect(title(page)).toHaveText(dossier.title);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('one taps, types and taps what is found; the results scroll, and the page does not widen', async ({
    page,
  }) => {
    await open(page, board);
    await field(page).tap();
    await page.keyboard.type('a');
    await expect(claims(page)).toBeVisible();
    const box = await results(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    const page0 = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(page0).toBeLessThanOrEqual(390);
    const scrolls = await results(page).evaluate((it) => it.scrollHeight > it.clientHeight);
    expect(scrolls).toBe(true);
    const close = results(page).getByRole('button', { name: 'Close' });
    expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await claims(page)
      .getByRole('button', { name: /^Show all/ })
      .tap();
    const last = claims(page).getByRole('link').last();
    const name = (await last.textContent()) ?? '';
    await last.tap();
    await expect(title(page)).toHaveText(name);
    await expect(results(page)).toBeHidden();
  });

  test('a tap elsewhere, or on Close, closes the results', async ({ page }) => {
    await open(page, claim);
    await find(page, 'a');
    await results(page).getByRole('button', { name: 'Close' }).tap();
    await expect(results(page)).toBeHidden();
    await field(page).tap();
    await expect(results(page)).toBeVisible();
    await page.getByRole('link', { name: 'Rejoinder' }).hover();
    await page.touchscreen.tap(60, 20);
    await expect(results(page)).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field that would answer nothing', async ({ page }) => {
    for (const path of [board, claim]) {
      await page.goto(path);
      await expect(field(page)).toBeHidden();
    }
  });
});
