import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present, ruritania, parsed } from '../../../../tests/fixtures/dossiers/parsed.ts';
import { selectSourcePage, wholeReading, type Dossier } from '../../../dossier/index.ts';
import { matchCopy } from './match-copy.ts';
import type { MatchedCopy } from './sought.ts';

const article = readFileSync('tests/fixtures/articles/ruritania.txt', 'utf8');
const other = readFileSync('tests/fixtures/articles/two-towns.txt', 'utf8');

/** The real article never enters the project: it may stand beside it. */
const realArticle = ['../shared/source/article.txt', '../../shared/source/article.txt'].find(
  (path) => existsSync(path),
);

const sourceOf = (dossier: Dossier) => present(selectSourcePage(dossier, wholeReading).sources[0]);
const source = sourceOf(ruritania);

/** How many passages were placed in each way. */
function tally({ placings }: MatchedCopy): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const placing of placings) counts[placing ?? 'none'] = (counts[placing ?? 'none'] ?? 0) + 1;
  return counts;
}

const numbers = ({ lines }: MatchedCopy) => lines.flatMap(({ paragraphs }) => paragraphs);
const everyNumber = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const count = source.passages.length;

/** The words that are marked for a passage, wherever they stand. */
function markedFor(copy: MatchedCopy, passage: number): string | undefined {
  for (const { text, marks } of copy.lines) {
    const mark = marks.find((one) => one.passage === passage);
    if (mark) return text.slice(mark.start, mark.end);
  }
  return undefined;
}

describe('a copy to the letter', () => {
  it('is told by its digest, with every paragraph numbered and every passage in its place', async () => {
    const copy = await matchCopy(article, source);
    expect(copy.verdict).toBe('exact');
    expect(tally(copy)).toEqual({ exact: count });
    expect(numbers(copy)).toEqual(everyNumber);
    const quote = source.passages.findIndex(({ words }) => words?.exact.startsWith('runs a dozen'));
    expect(markedFor(copy, quote)).toMatch(/^Ruritania’s river minister, .* its own”$/);
  });

  it.each([
    ['with Windows lines and blank lines', article.replaceAll('\n', '\r\n\r\n')],
    ['without its head', article.split('\n').slice(3).join('\n')],
    ['decomposed, and with stray space', article.normalize('NFD').replaceAll(' ', '  \u00A0')],
    ['in the middle of a page', `Home\nNews\nSubscribe now\n${article}\nMore like this\nContact`],
    [
      'in lines of a certain width',
      article.replaceAll('\n', '\n\n').replaceAll(/(.{50}\S*) /g, '$1\n'),
    ],
    [
      'with a caption between two paragraphs',
      article.replace('\nOnly a day', '\nA ferry. Picture: G. Oars.\nOnly a day'),
    ],
  ])('is told %s', async (_, text) => {
    const copy = await matchCopy(text, source);
    expect(copy.verdict).toBe('exact');
    expect(tally(copy)).toEqual({ exact: count });
  });

  it('is told without lengths of paragraphs, in the middle of a page', async () => {
    const text = `Home\nNews today in full, as ever.\n${article}\nMore like this`;
    const copy = await matchCopy(text, { ...source, lengths: undefined });
    expect(copy.verdict).not.toBe('other');
    expect(tally(copy)).toEqual({ exact: count });
  });

  it.skipIf(realArticle === undefined)('is told of the real article', async () => {
    const text = readFileSync(present(realArticle), 'utf8');
    const [folder = ''] = readdirSync('public/dossiers');
    const file = readFileSync(`public/dossiers/${folder}/dossier.json`, 'utf8');
    const real = sourceOf(parsed(JSON.parse(file)));
    const copy = await matchCopy(text, real);
    expect(copy.verdict).toBe('exact');
    expect(tally(copy)).toEqual({ exact: real.passages.length });
    const straight = await matchCopy(text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"), real);
    expect(straight.verdict).toBe('respelled');
    expect(Object.keys(tally(straight)).toSorted()).toEqual(['exact', 'respelled']);
  });
});

describe('a copy that was published again', () => {
  it('is the same but for quotation marks, and says of each passage whether it was touched', async () => {
    const text = article.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
    const copy = await matchCopy(text, source);
    expect(copy.verdict).toBe('respelled');
    const { exact = 0, respelled = 0, ...rest } = tally(copy);
    expect(exact + respelled).toBe(count);
    expect(respelled).toBeGreaterThan(5);
    expect(rest).toEqual({});
    const place = copy.placings.indexOf('respelled');
    expect(markedFor(copy, place)).toMatch(/["']/);
  });

  it('keeps its passages where sentences were put in and taken out', async () => {
    const text = article
      .replace('Ruritania’s river minister', 'It was a long week. Ruritania’s river minister')
      .replace(' Two boatmen were hurt, a harbour warden said.', '');
    const copy = await matchCopy(text, source);
    expect(copy.verdict).toBe('near');
    expect(numbers(copy)).toEqual(everyNumber);
    const counts = tally(copy);
    expect(counts['exact']).toBeGreaterThan(count - 8);
    expect(counts['none'] ?? 0).toBeGreaterThan(0);
  });

  it('is placed by words alone where every letter is a capital, and says so', async () => {
    const copy = await matchCopy(article.toUpperCase(), source);
    expect(copy.verdict).toBe('near');
    expect(tally(copy)).toEqual({ words: count });
  });

  it('is placed by words that are only near, as a scanner reads them', async () => {
    const copy = await matchCopy(article.replaceAll(/e(?=[a-z]{3})/g, 'c'), source);
    expect(copy.verdict).toBe('near');
    expect(tally(copy)['words']).toBeGreaterThan(10);
    expect(tally(copy)['none'] ?? 0).toBeLessThan(4);
  });

  it('is placed where its paragraphs run together', async () => {
    const copy = await matchCopy(article.replaceAll('\n', ' '), source);
    expect(copy.verdict).toBe('near');
    expect(tally(copy)).toEqual({ exact: count });
  });

  it('is placed as far as it goes where half of it is missing', async () => {
    const copy = await matchCopy(article.split('\n').slice(0, 6).join('\n'), source);
    expect(copy.verdict).toBe('near');
    for (const [index, { paragraph }] of source.passages.entries()) {
      expect(copy.placings[index], `passage ${index}`).toBe(paragraph < 4 ? 'exact' : undefined);
    }
  });
});

describe('another text', () => {
  it.each([
    ['another article', other],
    ['a long text', readFileSync('README.md', 'utf8').repeat(30)],
    ['one line', 'x'],
    ['nothing', ''],
  ])('is told: %s', async (_, text) => {
    const copy = await matchCopy(text, source);
    expect(copy).toEqual({
      verdict: 'other',
      lines: [],
      placings: source.passages.map(() => undefined),
    });
  });
});

describe('whatever is given', () => {
  it('is matched without a fault, with every mark inside its line', async () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...article.split(/(?<=[\n.])/)),
        fc.string({ maxLength: 40, unit: 'binary' }),
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(pieces, async (some) => {
        const { lines } = await matchCopy(some.join(''), source);
        return lines.every(({ text, marks }) =>
          marks.every(({ start, end }) => 0 <= start && start < end && end <= text.length),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('has the words of a passage wherever it says that it is placed exactly', async () => {
    const sentences = article.split(/(?<=\. )/);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(sentences), async (some) => {
        const copy = await matchCopy(some.join(''), source);
        const whole = await matchCopy(article, source);
        return copy.placings.every(
          (placing, passage) =>
            placing !== 'exact' || markedFor(copy, passage) === markedFor(whole, passage),
        );
      }),
      { numRuns: 25 },
    );
  });
});
