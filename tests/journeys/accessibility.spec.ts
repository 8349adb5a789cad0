import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  counter,
  disputed,
  href,
  kindsOfPage,
  leftParty,
  misspelled,
  rightParty,
} from './published.ts';
import { claimLink, comeAlive, open, title } from './seen.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const board = href(boardAddress);
const claim = href(claimAddress(disputed));

/** Brings a page into the state that is to be looked at. */
type State = (page: Page) => Promise<void>;

const kinds = Object.entries(kindsOfPage).map(([kind, address]): readonly [string, State] => [
  kind,
  (page) => open(page, href(address)),
]);

const states: Readonly<Record<string, State>> = {
  ...Object.fromEntries(kinds),
  'board, filtered': async (page) => {
    await open(page, `${board}?party=${rightParty.id}&topic=${disputed.topics.join(',')}`);
    await expect(page.getByRole('status')).toContainText(' of ');
  },
  'board, empty': async (page) => {
    await open(page, `${board}?party=${leftParty.id}&speaker=${disputed.speaker}`);
    await expect(page.getByRole('heading', { name: /^No claim fits/ })).toBeVisible();
  },
  'board, with details open and a claim lit': async (page) => {
    await open(page, `${board}?topic=${disputed.topics.join(',')}`);
    await expect(page.getByRole('status')).toContainText(' of ');
    for (const summary of (await page.getByText(/ties? in words$/).all()).slice(0, 5)) {
      await summary.click();
    }
    await claimLink(page, disputed).focus();
  },
  'board, with results of a search': async (page) => {
    await open(page, `${board}?party=${rightParty.id}`);
    await page.getByRole('searchbox').fill('a');
    await expect(page.getByRole('button', { name: 'Search without the filters' })).toBeVisible();
  },
  'claim, with results near to what was typed': async (page) => {
    await open(page, claim);
    await page.getByRole('searchbox').fill(misspelled(disputed.text));
    await expect(page.getByText(/^Nothing has these words as typed/).first()).toBeVisible();
  },
  'claim, with nothing found': async (page) => {
    await open(page, claim);
    await page.getByRole('searchbox').fill('qqqqqqqq');
    await expect(page.getByText(/^Nothing in this dossier/).first()).toBeVisible();
  },
  'claim, with a note of what was left out': async (page) => {
    await open(page, `${claim}?party=nobody&bogus=1`);
    await expect(page.getByRole('button', { name: 'Dismiss' })).toBeVisible();
  },
  'claim, with filters that could not be applied': async (page) => {
    await page.route('**/dossier.json', (route) => route.fulfill({ status: 500 }));
    await open(page, `${claim}?party=${rightParty.id}`);
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'claim, within a filter': async (page) => {
    await open(page, `${claim}?party=${rightParty.id}`);
    await expect(page.getByRole('link', { name: 'show everything' })).toBeVisible();
  },
  'no such claim': async (page) => {
    await page.goto(claim.replace(/.\/$/, '/'));
    await expect(title(page)).toHaveText('There is no such claim here');
  },
  'no such page': async (page) => {
    await page.goto('/no/such/page/');
    await comeAlive(page);
  },
  'load failure': async (page) => {
    await open(page, claim);
    await page.route('**/dossier.json', (route) => route.fulfill({ body: '{"claims":3}' }));
    await claimLink(page, counter).click();
    await expect(title(page)).toHaveText('This page could not be loaded');
  },
  'the list of keys': async (page) => {
    await open(page, claim);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  },
};

async function expectClean(page: Page, look: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // What fades in is not yet what it will be.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished)),
  );
  const { violations, passes } = await look(new AxeBuilder({ page })).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }));
  expect(found).toEqual([]);
  expect(passes.length, 'axe saw the page').toBeGreaterThan(0);
}

for (const [name, bring] of Object.entries(states)) {
  test(`axe finds nothing on: ${name}`, async ({ page, watch }) => {
    watch.expect(/Failed to load resource/);
    await page.emulateMedia({ colorScheme: 'light' });
    await bring(page);
    await expectClean(page, (axe) => axe.withTags(tags));
    // In the dark only colours are other than they were.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectClean(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));
  });
}

test('dark is dark and light is light', async ({ page }) => {
  const brightness = async (colorScheme: 'light' | 'dark'): Promise<number> => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate(() => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!canvas) throw new Error('no canvas');
      canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    });
  };
  await open(page, board);
  expect(await brightness('light')).toBeGreaterThan(220);
  expect(await brightness('dark')).toBeLessThan(60);
});
