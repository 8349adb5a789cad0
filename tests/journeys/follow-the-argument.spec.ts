import type { Locator, Page } from '@playwright/test';
import { hold } from './held.ts';
import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  counter,
  counterEvent,
  disputed,
  dossier,
  eventAddress,
  href,
  leftParty,
  rightParty,
} from './published.ts';
import {
  claimLink,
  claimsShown,
  comeAlive,
  focused,
  framesPass,
  open,
  pathOf,
  stateOf,
  title,
  type State,
} from './seen.ts';

function eventLink(page: Page): Locator {
  return page.getByRole('heading', { name: counterEvent.title, exact: true }).getByRole('link');
}

test('from a claim to an answer to an event, and back to the same place each time', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page, href(claimAddress(disputed)));
  await claimLink(page, counter).focus();
  const atClaim = await stateOf(page);
  expect(atClaim.scroll).toBeGreaterThan(0);
  await page.keyboard.press('Enter');

  await expect(title(page)).toHaveText(counter.text);
  expect(pathOf(page)).toBe(href(claimAddress(counter)));
  await expect(title(page)).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await eventLink(page).focus();
  const atCounter = await stateOf(page);
  await page.keyboard.press('Enter');

  await expect(title(page)).toHaveText(counterEvent.title);
  expect(pathOf(page)).toBe(href(eventAddress(counterEvent)));
  await expect(page.getByRole('region', { name: 'Claims it touches' })).toContainText(counter.text);

  await page.goBack();
  await expect.poll(() => stateOf(page)).toEqual(atCounter);
  await page.goBack();
  await expect.poll(() => stateOf(page)).toEqual(atClaim);
  await page.goForward();
  await expect.poll(() => stateOf(page)).toEqual(atCounter);
});

test('a reload keeps the place too', async ({ page }) => {
  await open(page, href(boardAddress));
  await claimLink(page, disputed).focus();
  const before = await stateOf(page);
  expect(before.scroll).toBeGreaterThan(0);
  await page.reload();
  await expect.poll(() => stateOf(page)).toEqual(before);
});

test('whoever scrolls before the page is alive stays where they are', async ({ page }) => {
  const release = await hold(page, '**/*.js');
  await page.goto(href(boardAddress), { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeAttached();
  await page.evaluate(() => window.scrollTo(0, 600));
  await framesPass(page);
  release();
  await comeAlive(page);
  await framesPass(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(600);
});

test('filters are kept from page to page, and by the way back to the board', async ({ page }) => {
  await open(page, href(boardAddress));
  const status = page.getByRole('status');
  await page.getByRole('checkbox', { name: rightParty.name }).check();
  await expect(status).toHaveText(/ of /);
  const bySide = (await status.textContent()) ?? '';
  await page.getByRole('checkbox', { name: 'Some reported' }).check();
  await expect(status).not.toHaveText(bySide);
  const filtered = await claimsShown(page);
  const search = new URL(page.url()).search;
  expect(search).toBe(`?party=${rightParty.id}&against=some`);

  await claimLink(page, disputed).click();
  await expect(title(page)).toHaveText(disputed.text);
  expect(pathOf(page)).toBe(href(claimAddress(disputed)) + search);
  await claimLink(page, counter).click();
  await expect(title(page)).toHaveText(counter.text);
  await eventLink(page).click();
  await expect(title(page)).toHaveText(counterEvent.title);
  expect(pathOf(page)).toBe(href(eventAddress(counterEvent)) + search);

  await page.getByRole('navigation', { name: 'Dossier' }).getByRole('link').first().click();
  await expect.poll(() => claimsShown(page)).toEqual(filtered);
  expect(pathOf(page)).toBe(href(boardAddress) + search);
});

test('back and forward through ten steps, each time to the same state', async ({ page }) => {
  await open(page, href({ page: 'home' }));
  /** What is pressed, and the heading of the page that it leads to, where that is another. */
  const steps: readonly (readonly [() => Locator, string?])[] = [
    [() => page.getByRole('checkbox', { name: leftParty.name })],
    [() => page.getByRole('checkbox', { name: rightParty.name })],
    [() => page.getByRole('checkbox', { name: 'Some reported' })],
    [() => page.getByRole('link', { name: 'Swap sides' })],
    [() => claimLink(page, disputed), disputed.text],
    [() => claimLink(page, counter), counter.text],
    [() => eventLink(page), counterEvent.title],
    [
      () => page.getByRole('navigation', { name: 'Dossier' }).getByRole('link').first(),
      dossier.title,
    ],
    [() => page.getByRole('link', { name: 'Show everything' })],
    [() => page.getByRole('navigation', { name: 'Site' }).getByRole('link').first(), 'Dossiers'],
  ];
  const states: State[] = [];
  for (const [step, heading] of steps) {
    const was = pathOf(page);
    await step().focus();
    states.push(await stateOf(page));
    await page.keyboard.press((await step().getAttribute('type')) === 'checkbox' ? ' ' : 'Enter');
    await expect.poll(() => pathOf(page)).not.toBe(was);
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    if (heading === undefined) continue;
    // The address comes before its page, and the page before its heading has focus: it would take it from the next step.
    await expect(title(page)).toHaveText(heading);
    await expect(title(page)).toBeFocused();
  }
  states.push(await stateOf(page));
  expect(new Set(states.map(({ path }) => path)).size).toBeGreaterThan(8);

  for (const state of states.toReversed().slice(1)) {
    await page.goBack();
    await expect.poll(() => stateOf(page)).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await page.goForward();
    await expect.poll(() => stateOf(page)).toEqual(state);
  }
});

test('a new page is entered at its heading, from the top, and announced by its title', async ({
  page,
}) => {
  await open(page, href(claimAddress(disputed)));
  const titles = new Set([await page.title()]);
  await page.getByRole('article').getByRole('paragraph').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/speakers\//);
  await expect(title(page)).toBeFocused();
  titles.add(await page.title());
  await page.getByRole('link', { name: 'How to read this' }).first().click();
  await expect(title(page)).toHaveText('How to read Rejoinder');
  await expect(title(page)).toBeFocused();
  titles.add(await page.title());
  expect(titles.size).toBe(3);
  expect(await focused(page)).toContain('h1');
});

test('a link opens in a new tab like any other', async ({ page, context }) => {
  await open(page, href(claimAddress(disputed)));
  const opened = context.waitForEvent('page');
  await claimLink(page, counter).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(title(tab)).toHaveText(counter.text);
  await expect(title(page)).toHaveText(disputed.text);
});
