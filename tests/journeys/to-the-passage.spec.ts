import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { readArticle } from '../../src/desk/article.ts';
import { citingRecords } from '../../src/desk/citing.ts';
import { type Dossier, type Passage, textFragment } from '../../src/dossier/index.ts';
import { parseDossierText, placedPassages } from '../../src/dossier/gate/index.ts';
import { articlePage, type Box, boxOf, markedBox, wordsOf } from './article-page.ts';
import { journeyHosts } from './hosts.ts';
import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  disputed,
  dossier,
  eventAddress,
  href,
  twiceTold,
} from './published.ts';
import { framesPass, open } from './seen.ts';

const fixtures = 'tests/fixtures';
const articleUrl = `${journeyHosts().root.url}an-article`;

/** A box whose every side is within a few pixels of another's: a mark may reach as far as the font's own box. */
function boxLike({ left, top, right, bottom }: Box): object {
  const near = (side: number) => ({
    asymmetricMatch: (other: unknown) => typeof other === 'number' && Math.abs(other - side) <= 4,
    toString: () => `near ${side}`,
  });
  return { left: near(left), top: near(top), right: near(right), bottom: near(bottom) };
}

function readFixture(name: string): Dossier {
  const text = readFileSync(`${fixtures}/dossiers/good/${name}.json`, 'utf8');
  const { dossier: read } = parseDossierText(text);
  if (!read) throw new Error(`${name} does not hold`);
  return read;
}

function passagesOf(one: Dossier): readonly Passage[] {
  return citingRecords(one).flatMap(({ cites }) => placedPassages(cites).map(({ part }) => part));
}

/** Serves a page in place of the publisher's. */
async function publish(context: BrowserContext, url: string, body: string): Promise<void> {
  await context.route(
    (asked) => asked.href.startsWith(url),
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
}

for (const name of ['two-towns', 'ruritania']) {
  test(`a browser opens each passage of ${name} at its words and marks them`, async ({
    page,
    context,
  }) => {
    test.setTimeout(240_000);
    // A small window, since every picture of it is read pixel by pixel.
    await page.setViewportSize({ width: 1000, height: 400 });
    const article = readArticle(readFileSync(`${fixtures}/articles/${name}.txt`, 'utf8'));
    await publish(context, articleUrl, articlePage(article));
    const byFragment = new Map(
      passagesOf(readFixture(name)).map((passage) => [textFragment([passage]), passage]),
    );
    expect(byFragment.size).toBeGreaterThan(15);
    for (const [index, [fragment, passage]] of [...byFragment].entries()) {
      // An address of its own for each: the browser does not open a page anew for another fragment.
      await page.goto(`${articleUrl}-${index}${fragment}`);
      await framesPass(page);
      const expected = await boxOf(page, passage.paragraph, wordsOf(passage, article));
      expect(await markedBox(page), fragment).toEqual(boxLike(expected));
    }
  });
}

test('words that stand twice would be marked where they stand first', async ({ page, context }) => {
  const blocks = [{ text: 'The ferry.' }, { text: 'Here is the ferry.', paragraph: 1 }];
  await publish(context, articleUrl, articlePage({ blocks }));
  await page.goto(`${articleUrl}#:~:text=the%20ferry`);
  await framesPass(page);
  const second = await boxOf(page, 1, { start: 8, end: 17 });
  expect(second.top).toBeGreaterThan(3000);
  expect(await markedBox(page)).toBeDefined();
});

test('several passages of one paragraph are marked together', async ({ page, context }) => {
  const blocks = [{ text: 'A title' }, { text: 'One ferry here, two ships there.', paragraph: 1 }];
  await publish(context, articleUrl, articlePage({ blocks }));
  await page.goto(`${articleUrl}#:~:text=One%20ferry&text=two%20ships`);
  await framesPass(page);
  const [first, last] = [
    await boxOf(page, 1, { start: 0, end: 9 }),
    await boxOf(page, 1, { start: 16, end: 25 }),
  ];
  expect(await markedBox(page)).toEqual(boxLike({ ...last, left: first.left }));
});

/** Every link to the publisher's page about a paragraph. */
const toParagraph = /^paragraph \d+ of “.+”, on the publisher’s page$/;

for (const [kind, address] of Object.entries({
  board: boardAddress,
  claim: claimAddress(disputed),
  event: eventAddress(twiceTold),
})) {
  test(`every paragraph named on a page leads to its words: ${kind}`, async ({ page }) => {
    await open(page, href(address));
    const links = page.getByRole('link', { name: toParagraph, includeHidden: true });
    const targets = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(targets.length).toBeGreaterThan(0);
    const urls = dossier.sources.map(({ url }) => url);
    for (const target of targets) {
      expect(target).toMatch(/:~:text=[^&]/);
      expect(urls.some((url) => target.startsWith(url))).toBe(true);
    }
  });
}

test('a reader who follows a quotation arrives at its words', async ({ page, context, watch }) => {
  watch.expect(/^asked a stranger/);
  const quoting = dossier.claims.find(({ passages }) => passages.some(({ quote }) => quote));
  const passage = quoting?.passages.find(({ quote }) => quote);
  if (!quoting || !passage) throw new Error('The dossier quotes nobody.');
  const { prefix, exact, suffix } = passage.selector ?? {
    exact: (passage.quote?.text ?? '').replaceAll(/\s*\[sic\]/g, ''),
  };
  const text = [prefix, exact, suffix].filter(Boolean).join(' ');
  const [source] = dossier.sources;
  const blocks = [{ text: 'An invented page' }, { text: `So it was: ${text}`, paragraph: 1 }];
  await publish(context, source?.url ?? '', articlePage({ blocks }));

  await open(page, href(claimAddress(quoting)));
  const quotation = page.locator('p', { has: page.locator('q') }).first();
  await quotation.getByRole('link', { name: toParagraph }).click();
  await page.waitForURL((url) => url.href.startsWith(source?.url ?? ''));
  await framesPass(page);
  const start = 'So it was: '.length + (prefix === undefined ? 0 : prefix.length + 1);
  const expected = await boxOf(page, 1, { start, end: start + exact.length });
  expect(await markedBox(page)).toEqual(boxLike(expected));
});
