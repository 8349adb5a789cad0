import { expect, type Page } from '@playwright/test';
import type { Address } from '../../src/address/index.ts';
import { comeAlive, open } from '../journeys/alive.ts';
import { giveWorker, markSaved } from './saving.ts';
import { article, dossier, href } from './site.ts';

/** Brings a page into the state that is to be looked at. */
export type Bring = (page: Page) => Promise<void>;

const at = (address: Address, search = ''): Bring => {
  return (page) => open(page, href(address) + search);
};

const { id } = dossier;
const board = { page: 'board', dossier: id } as const;
const claim = claimAt('zenda-runs-toll-posts');
const timeline = { page: 'timeline', dossier: id } as const;
const map = { page: 'map', dossier: id } as const;
const source = { page: 'source', dossier: id } as const;

/** A record of the dossier by what its address calls it. Throws where there is none. */
function recordAt<Row extends { readonly id: string }>(
  rows: readonly Row[],
  name: string,
): Row['id'] {
  const found = rows.find((row) => row.id === name);
  if (!found) throw new Error(`There is no ${name} to be looked at.`);
  return found.id;
}

function claimAt(name: string) {
  return { page: 'claim', dossier: id, claim: recordAt(dossier.claims, name) } as const;
}

const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { name });
const searchFor = async (page: Page, words: string, found: RegExp): Promise<void> => {
  await open(page, href(claim));
  await page.getByRole('searchbox').fill(words);
  await expect(page.getByRole('search').getByText(found).first()).toBeVisible();
  await expect(page).toHaveURL(/q=/);
};

/** Every kind of page. */
export const pages: Readonly<Record<string, Bring>> = {
  board: at(board),
  claim: at(claim),
  event: at({
    page: 'event',
    dossier: id,
    event: recordAt(dossier.events, 'hofbau-landing-burned'),
  }),
  assessment: at({
    page: 'assessment',
    dossier: id,
    assessment: recordAt(dossier.assessments, 'no-raider-left-does-not-fit'),
  }),
  speaker: at({
    page: 'speaker',
    dossier: id,
    speaker: recordAt(dossier.speakers, 'otto-strakencz'),
  }),
  timeline: at(timeline),
  map: at(map),
  source: at(source),
  library: at({ page: 'library' }),
  search: at({ page: 'search' }),
  about: at({ page: 'about' }),
  embed: async (page) => {
    await page.goto(href({ ...claim, page: 'embed' }));
  },
  'no-such-page': async (page) => {
    await page.goto('/no/such/page/');
    await comeAlive(page);
  },
};

/** What a page can become by a reader's doing, or by a fault. */
export const states: Readonly<Record<string, Bring>> = {
  'board-filtered': async (page) => {
    await at(board, '?party=zenda&topic=tolls')(page);
    await expect(page.getByRole('status')).toContainText(' of ');
  },
  'board-empty': async (page) => {
    await at(board, '?party=zenda&speaker=otto-strakencz')(page);
    await expect(heading(page, /^No claim fits/)).toBeVisible();
  },
  'board-swapped': at(board, '?order=swapped'),
  'board-lit': async (page) => {
    await at(board)(page);
    await page.locator('[data-record="claim:hofbau-free-of-raiders"] h3 a').focus();
    await expect(page.locator('[data-record="claim:hofbau-free-of-raiders"]')).toHaveAttribute(
      'data-lit',
    );
  },
  'claim-unanswered': async (page) => {
    await open(page, '/two-towns/claims/no-ferry-by-night/');
  },
  'claim-in-filter': async (page) => {
    await at(claim, '?party=ruritania')(page);
    await expect(page.getByRole('link', { name: 'show everything' })).toBeVisible();
  },
  'claim-repaired': async (page) => {
    await at(claim, '?party=nobody')(page);
    await expect(page.getByRole('button', { name: 'Dismiss' })).toBeVisible();
  },
  'no-such-claim': async (page) => {
    await page.goto(href(claim).replace(/.\/$/, '/'));
    await expect(heading(page, 'There is no such claim here')).toBeVisible();
    await comeAlive(page);
  },
  'load-failure': async (page) => {
    await page.route('**/dossier.json', (route) => route.fulfill({ status: 500 }));
    await at(claim)(page);
    await page.locator('h3 a').first().click();
    await expect(heading(page, 'This page could not be loaded')).toBeVisible();
  },
  'filters-failed': async (page) => {
    await page.route('**/dossier.json', (route) => route.fulfill({ status: 500 }));
    await at(board, '?party=ruritania')(page);
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'timeline-in-order': at(timeline, '?scale=order'),
  'timeline-picked': async (page) => {
    await at(timeline, '?record=claims/hofbau-free-of-raiders')(page);
    await expect(
      page.getByRole('region', { name: 'Picked out' }).getByRole('article'),
    ).toBeVisible();
  },
  'map-picked': async (page) => {
    await at(map, '?record=claims/hofbau-free-of-raiders')(page);
    await expect(
      page.getByRole('complementary', { name: 'What is picked out' }).getByRole('article'),
    ).toBeVisible();
  },
  'source-own-copy': async (page) => {
    await at(source)(page);
    await page.getByText(/^Bring your own copy$/).click();
    await page.getByLabel('Paste the text of the article').fill(article);
    await page.getByRole('button', { name: 'Check this text' }).click();
    await expect(page.getByText(/This is the article to the letter/).first()).toBeVisible();
  },
  'share-panel': async (page) => {
    await at(claim)(page);
    await page.getByRole('button', { name: 'Share this claim' }).click();
    await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
  },
  'search-results': (page) => searchFor(page, 'toll', /\d+ claims?/),
  'search-near': (page) => searchFor(page, 'tolqs', /^Nothing has these words as typed/),
  'search-nothing': (page) => searchFor(page, 'qqqqqqqq', /^Nothing in this dossier/),
  'library-sought': async (page) => {
    await at({ page: 'library' }, '?q=ferry')(page);
    await expect(page.getByRole('status')).toContainText('1 of 2 dossiers');
  },
  'library-nothing': async (page) => {
    await at({ page: 'library' }, '?q=qqqqqqqq')(page);
    await expect(heading(page, /^No dossier/)).toBeVisible();
  },
  'search-found': async (page) => {
    await at({ page: 'search' }, '?q=toll')(page);
    await expect(page.getByRole('status')).toContainText(/\d+ claims? in/);
  },
  'search-found-nothing': async (page) => {
    await at({ page: 'search' }, '?q=toll&speaker=qqqqqqqq')(page);
    await expect(page.getByRole('status')).toContainText('No claim is like that.');
  },
  'offline-saved': async (page) => {
    await giveWorker(page, { state: { saved: true, asOf: '2025-12-31T17:40:00.000Z' } });
    await at(claim)(page);
    await expect(page.getByText(/^This dossier is saved/)).toBeVisible();
  },
  'offline-full': async (page) => {
    await giveWorker(page, { state: { saved: false, fault: 'full' } });
    await at(claim)(page);
    await expect(page.getByText(/there is no room left/)).toBeVisible();
  },
  'offline-away': async (page) => {
    await giveWorker(page, { state: { saved: true, asOf: '2025-12-31T17:40:00.000Z' } });
    await markSaved(page);
    await at(claim)(page);
    await expect(page.getByText(/^The network is away/)).toBeVisible();
  },
  'offline-new-version': async (page) => {
    await giveWorker(page, { state: { saved: false }, hasNew: true });
    await at(claim)(page);
    await expect(page.getByRole('button', { name: 'Read the new version' })).toBeVisible();
  },
  keys: async (page) => {
    await at(claim)(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  },
};

/** States of which more is to be seen than fits a screen. */
export const wholeStates: ReadonlySet<string> = new Set([
  'board-lit',
  'offline-saved',
  'offline-full',
  'claim-unanswered',
  'source-own-copy',
  'timeline-picked',
  'map-picked',
]);

/** What the network says of pages that are not there, or are kept from coming, and of nothing else. */
export const expectedComplaints = /Failed to load resource/;

/** Waits until nothing of a page is under way: its fonts, its fetches, its lines and its fading. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));
    for (let count = 0; count < 3; count += 1) await frame();
    for (const animation of document.getAnimations()) animation.finish();
    await frame();
  });
}
