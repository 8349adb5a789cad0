import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readPath, readReading } from '../../src/address/index.ts';
import { canonicalQuery } from '../../src/address/canonical.ts';
import { markedText } from '../../src/dossier/gate/marks.ts';
import { parseDossierText } from '../../src/dossier/gate/index.ts';
import { fold, parseEdtf, wholeReading } from '../../src/dossier/index.ts';
import { catalogueOf } from '../../src/dossier/catalogue.ts';
import { claimsInReading } from '../../src/dossier/matching.ts';
import { createEngine } from '../../src/features/search/engine.ts';
import { plainAddress } from '../../src/formats/web-address.ts';
import { oneLine } from '../../src/formats/line.ts';
import { wrapLines } from '../../src/features/map/wrap-lines.ts';
import { goodDossier } from '../fixtures/dossiers/derive.ts';
import { ruritania } from '../fixtures/dossiers/parsed.ts';
import { hostileQueries } from './corpus.ts';

/**
 * Milliseconds after which something hangs. A reader's second, and a margin for a machine that has other work: what
 * this is to find takes minutes or for ever.
 */
const HANGS = 10_000;

/** The result of some work, or an error where it hangs: it is broken off, in the middle of an expression too. */
function within<Result>(work: () => Result, timeout = HANGS): Result {
  const done: { readonly result: Result }[] = [];
  runInNewContext('work()', { work: () => void done.push({ result: work() }) }, { timeout });
  const [first] = done;
  if (!first) throw new Error('nothing was done');
  return first.result;
}

it('has a guard that breaks off what hangs', () => {
  const bomb = /^(?:a+)+$/;
  expect(() => within(() => bomb.test(`${'a'.repeat(60)}!`), 200)).toThrow(/timed out/);
}, 60_000);

const codesOf = (text: string): readonly string[] =>
  within(() => parseDossierText(text)).findings.map(({ code }) => code);
const withValue = (key: string, json: string): string =>
  `${JSON.stringify({ ...Object(goodDossier), [key]: 0 }).slice(0, -1)},"${key}":${json}}`;
const deep = '['.repeat(100_000) + ']'.repeat(100_000);
const million = `[${'0,'.repeat(999_999)}0]`;

describe('a file that is too much', () => {
  it.each([
    ['of 200 MB', ' '.repeat(200 * 1024 * 1024), 'too-large'],
    ['of a hundred thousand lists in lists', deep, 'not-an-object'],
    ['whose title is such a list', withValue('title', deep), 'too-deep'],
    ['one of whose claims is such a list', withValue('claims', `[${deep}]`), 'too-deep'],
    ['with a million claims', withValue('claims', million), 'too-large'],
    ['with a million topics', withValue('topics', million), 'too-large'],
    ['with a million keys in a claim', withValue('claims', `[${million}]`), 'too-large'],
    [
      'with a title of ten million letters',
      withValue('title', `"${'x'.repeat(1e7)}"`),
      'bad-value',
    ],
    ['that pollutes', withValue('__proto__', '{"isAdmin":true}'), 'forbidden-key'],
  ])(
    '%s is refused by name',
    (_, text, code) => {
      expect(codesOf(text)).toContain(code);
      expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
    },
    60_000,
  );
});

/** Long runs of what patterns repeat, with an end that none of them expects. */
const bombs: readonly string[] = [
  ...[
    'a',
    'a-',
    '-',
    ' ',
    '\n',
    '\t',
    '/',
    '//',
    'a/',
    '&',
    'a=',
    ',',
    '%',
    '%2',
    '<',
    '<meta ',
    '(',
    '[',
    '[',
  ].map((piece) => `${piece.repeat(20_000)}\u0000!`),
  ...[
    '[sic]',
    '0',
    '2019-',
    'X',
    '..',
    '\u0301',
    '\u202E',
    'а',
    'aа',
    'دی',
    '河',
    '😀',
    '\uD83D',
  ].map((piece) => `${piece.repeat(20_000)}!`),
];

describe('a text that is made to have a pattern tried for ever', () => {
  const patterned: Readonly<Record<string, (text: string) => unknown>> = {
    'as an id or an address': (text) => [readPath(`/${text}`), readReading(`?${text}`)],
    'as a value in an address': (text) => readReading(`?q=${text}&party=${text}&record=${text}`),
    'as a date': parseEdtf,
    'as words to be shown': markedText,
    'as words to be found': fold,
    'as a line': oneLine,
    'as a link': plainAddress,
    // No text of a dossier is longer.
    'as a box of the map': (text) => wrapLines(text.slice(0, 4_000), 200, 17),
    'as a title': (text) => parseDossierText(withValue('title', JSON.stringify(text))),
    'as the address of a source': (text) =>
      parseDossierText(
        withValue('sources', JSON.stringify([{ id: text, url: `https://${text}` }])),
      ),
  };

  it.each(Object.entries(patterned))(
    'has no hold on us %s',
    (_, read) => {
      for (const bomb of bombs) expect(() => within(() => read(bomb))).not.toThrow();
    },
    120_000,
  );
});

describe('a search for everything at once', () => {
  it('is answered', async () => {
    const words = ruritania.claims.map(({ id, text }) => ({ key: id, words: [text] }));
    const search = await createEngine(words);
    for (const query of hostileQueries) {
      const answer = within(() => search(canonicalQuery(query)));
      expect(answer.keys.length).toBeLessThanOrEqual(words.length);
    }
  }, 120_000);

  it('filters the board', () => {
    const catalogue = catalogueOf(ruritania);
    for (const query of hostileQueries) {
      const reading = { ...wholeReading, q: canonicalQuery(query) };
      const shown = within(() => claimsInReading(catalogue, reading));
      expect(shown.length).toBeLessThanOrEqual(ruritania.claims.length);
    }
  }, 120_000);
});
