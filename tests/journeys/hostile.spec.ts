import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createHref, type Address } from '../../src/address/index.ts';
import { markUnseen, parseDossierText } from '../../src/dossier/gate/index.ts';
import { addressesOf } from '../../src/library/addresses.ts';
import { hostileQueries } from '../hostile/corpus.ts';
import { journeyHosts } from './hosts.ts';
import { expect, test } from './journey.ts';
import { comeAlive, framesPass, open } from './seen.ts';

const { renamed } = journeyHosts();
const href = createHref(renamed.base);

/** A dossier that says something hostile wherever it may say what it likes, beside a harmless one. */
const dossier = readStrange();

function readStrange() {
  const path = `${renamed.folder}/dossiers/strange-words/dossier.json`;
  const { dossier: read, findings } = parseDossierText(readFileSync(path, 'utf8'));
  if (!read || findings.length > 0) throw new Error('The strange dossier does not hold.');
  return markUnseen(read);
}

const board = { page: 'board', dossier: dossier.id } as const;

/** What no text of a dossier may have become: a script that ran, or an element that is none of ours. */
async function expectOnlyText(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: Reflect.get(globalThis, 'hostileRan') ?? 'nothing',
    strange: [...document.querySelectorAll('iframe, object, embed, form[action], base, math, img')]
      .map((element) => element.outerHTML.slice(0, 100))
      .filter((markup) => !markup.startsWith('<img src="data:image')),
    scripts: [...document.scripts]
      .filter(({ text }) => text.includes('hostileRan'))
      .filter(({ type }) => !/^application\/(?:ld\+)?json$/.test(type)).length,
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    turning: /[\u202A-\u202E\u2066-\u2069]/.test(document.body.innerText),
  }));
  expect(found, where).toEqual({
    ran: 'nothing',
    strange: [],
    scripts: 0,
    handlers: [],
    turning: false,
  });
}

test.use({ baseURL: renamed.url });

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog: ${dialog.message()}`);
  });
});

test('a hostile dossier is read as text on every page of it, and no policy is violated', async ({
  page,
  watch,
}) => {
  const others: readonly Address[] = [{ page: 'library' }];
  for (const address of [...addressesOf(dossier), ...others]) {
    await open(page, href(address));
    await expectOnlyText(page, href(address));
  }
  expect(watch.complaints).toEqual([]);
});

test('its embeds are text too', async ({ page, watch }) => {
  for (const { id } of dossier.claims) {
    const address = href({ page: 'embed', dossier: dossier.id, claim: id });
    await page.goto(address);
    await framesPass(page);
    const bases = await page.locator('base').count();
    expect(bases).toBe(1);
    await page.locator('base').evaluate((element) => element.remove());
    await expectOnlyText(page, address);
  }
  expect(watch.complaints).toEqual([]);
});

test('it is text in what comes late: results, the share panel, filters, what is picked out', async ({
  page,
  watch,
}) => {
  const [claim] = dossier.claims;
  if (!claim) throw new Error('The strange dossier has no claims.');
  await open(page, href(board));
  for (const words of [
    'script',
    '<img src=x',
    ...hostileQueries.map((query) => query.slice(0, 2_000)),
  ]) {
    await page.getByRole('searchbox').fill(words);
    await framesPass(page);
  }
  await page.getByRole('searchbox').fill('script');
  await expect(page.getByText(/^\d+ found/).first()).toBeVisible();
  await expectOnlyText(page, 'results');
  await page.keyboard.press('Escape');
  await open(page, href({ page: 'claim', dossier: dossier.id, claim: claim.id }));
  await page.getByRole('button', { name: 'Share this claim' }).click();
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
  await expectOnlyText(page, 'share');
  for (const name of ['timeline', 'map', 'source'] as const) {
    const picked = `?record=claims/${claim.id}&q=script&party=${encodeURIComponent('<script>')}`;
    await page.goto(href({ page: name, dossier: dossier.id }) + picked);
    await comeAlive(page);
    await expectOnlyText(page, name);
  }
  expect(watch.complaints).toEqual([]);
});

test('what would turn a name round is told in its place, and lookalike letters have a note', async ({
  page,
}) => {
  await open(page, href(board));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('[U+202E]etihw <script>');
  await expect(page.getByText('Str\u0435lsau [letters of two alphabets]').first()).toBeVisible();
});
