import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { madeDossier } from '../../../tests/made/made-dossier.ts';
import {
  parseClaimFileText,
  parseClaimIndexText,
  parseDayFileText,
  parseTermFileText,
} from '../gate/index.ts';
import type { Dossier } from '../model.ts';
import { headingOf } from '../views/parts.ts';
import { catalogueOf } from '../catalogue.ts';
import { wordsIn } from '../words.ts';
import { claimsAt, dossiersAmong, findClaims, isWish, type ClaimWish } from './find-claims.ts';
import { nearWords } from './near-words.ts';
import { createIndexBuilder } from './index-files.ts';
import { selectIndexedClaims } from './indexed-claim.ts';

const nothing: ClaimWish = {
  words: '',
  speaker: '',
  party: undefined,
  topic: undefined,
  after: undefined,
  before: undefined,
};

/** The index of some dossiers, read from its files as a reader's browser reads them. */
function indexOf(dossiers: readonly Dossier[]) {
  const builder = createIndexBuilder();
  const texts = new Map<string, string>();
  for (const dossier of dossiers) {
    const { id, title, language, parties } = headingOf(catalogueOf(dossier));
    const claims = selectIndexedClaims(dossier);
    const full = builder.add({ dossier: { id, title, language, parties }, claims });
    for (const [name, text] of full) texts.set(name, text);
  }
  const { index, files } = builder.end();
  for (const [name, text] of files) texts.set(name, text);
  const asked: string[] = [];
  const file =
    <Value>(of: string, read: (text: string) => Value | undefined) =>
    async (at: number): Promise<Value> => {
      asked.push(`${of}-${at}`);
      return present(read(present(texts.get(`${of}-${at}.json`))));
    };
  const head = JSON.stringify({ ...index, folder: '0123456789abcdef' });
  return {
    index: present(parseClaimIndexText(head)),
    files: {
      terms: file('terms', parseTermFileText),
      days: file('days', parseDayFileText),
      claims: file('claims', parseClaimFileText),
    },
    asked,
    texts,
  };
}

/** What is found, as addresses. */
async function found(opened: ReturnType<typeof indexOf>, wish: Partial<ClaimWish>) {
  const numbers = await findClaims(opened.index, opened.files, { ...nothing, ...wish });
  const entries = await claimsAt(opened.files, numbers);
  expect(entries).toHaveLength(numbers.length);
  return entries.map(({ dossier, claim }) => `${dossier.id}/${claim.id}`);
}

const made = [3, 0, 70, 20].map((claims, at) =>
  parsed(madeDossier({ id: `made-${at}`, claims, seed: at })),
);
const ofMade = indexOf(made);

/** The same by going through every claim. */
function scanned(wish: ClaimWish): readonly string[] {
  return made.flatMap((dossier) =>
    dossier.claims
      .filter((claim) => {
        const speaker = present(dossier.speakers.find(({ id }) => id === claim.speaker));
        const quotes = claim.passages.map(({ quote }) => quote?.text ?? '');
        const words = wordsOf([claim.text, speaker.name, speaker.role ?? '', ...quotes].join(' '));
        const [date] = claim.dates;
        const edtf = date && 'edtf' in date ? date.edtf : undefined;
        return (
          wordsOf(wish.words).every((word) => isAmong(word, words)) &&
          wordsOf(wish.speaker).every((word) => isAmong(word, wordsOf(speaker.name))) &&
          (wish.party === undefined || claim.party === wish.party) &&
          (wish.topic === undefined || claim.topics.some((topic) => topic === wish.topic)) &&
          isWithin(edtf, wish)
        );
      })
      .map(({ id }) => `${dossier.id}/${id}`),
  );
}

const known = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  const words = known.get(text) ?? wordsIn(text).map(({ folded }) => folded);
  known.set(text, words);
  return words;
}

function isAmong(word: string, words: readonly string[]): boolean {
  return words.some((one) => (word.length >= 3 ? one.startsWith(word) : one === word));
}

function isWithin(edtf: string | undefined, { after, before }: ClaimWish): boolean {
  if (after === undefined && before === undefined) return true;
  if (edtf === undefined) return false;
  const [year = 0, month = 1, day] = edtf.split('-').map(Number);
  const first = Date.UTC(year, month - 1, day ?? 1) / 86_400_000;
  const last = day === undefined ? Date.UTC(year, month, 0) / 86_400_000 : first;
  return last >= (after ?? -Infinity) && first <= (before ?? Infinity);
}

const vocabulary = [
  ...'The other side guards closed never held ferry bridge toll post Strelsau Hofbau since spring'.split(
    ' ',
  ),
  ...'minister Otto Mira point 1 7 12 fer hof s of OTTO nowhere the'.split(' '),
];
const wishes: fc.Arbitrary<ClaimWish> = fc.record({
  words: fc.array(fc.constantFrom(...vocabulary), { maxLength: 3 }).map((words) => words.join(' ')),
  speaker: fc.constantFrom('', '', 'Otto', 'hentz', 'Mira Luzau', '3', 'nobody'),
  party: fc.constantFrom(undefined, undefined, 'ruritania', 'zenda', 'hentzau'),
  topic: fc.constantFrom(undefined, undefined, 'topic-0', 'topic-3', 'topic-99'),
  after: fc.option(fc.integer({ min: 17_890, max: 18_270 }), { nil: undefined, freq: 2 }),
  before: fc.option(fc.integer({ min: 17_890, max: 18_270 }), { nil: undefined, freq: 2 }),
});

describe('the index of all claims', () => {
  it('finds what going through every claim finds', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (wish) => {
        expect(await found(ofMade, wish)).toEqual(scanned(wish));
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, whatever is looked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
        await expect(found(ofMade, { words, speaker: words, party: words })).resolves.toBeDefined();
      }),
    );
  });

  it('reads no more of itself than a search needs', async () => {
    const { asked } = ofMade;
    asked.length = 0;
    await found(ofMade, { words: 'ferry Strelsau never', party: 'zenda' });
    const terms = new Set(asked.filter((name) => name.startsWith('terms')));
    expect(terms.size).toBeLessThanOrEqual(4);
    expect(asked.filter((name) => name.startsWith('days'))).toEqual([]);
  });

  it('counts the dossiers of what it finds, empty ones between them', async () => {
    const numbers = [0, 2, 3, 72, 73];
    expect(dossiersAmong(ofMade.index, numbers)).toBe(3);
    expect(dossiersAmong(ofMade.index, [])).toBe(0);
  });

  it('shows a claim with its speaker, its side, its dates and its dossier', async () => {
    const opened = indexOf([ruritania]);
    const numbers = await findClaims(opened.index, opened.files, { ...nothing, words: 'barge' });
    const [entry] = await claimsAt(opened.files, numbers);
    expect(entry).toMatchObject({
      dossier: { id: 'ruritania', title: ruritania.title },
      claim: { speaker: { name: 'Otto Strakencz' }, party: 'ruritania' },
    });
  });

  it.each([
    ['مُعاہدہ کی خلاف ورزی', 'معاهدة'],
    ['Straßenbau, café', 'CAFE'],
    ['د پښتو خبرې', 'پښتو'],
    ['边界没有开放', '边界'],
  ])('finds words of %j however they are marked: %j', async (text, words) => {
    const place = placeOf('claims', 'no-barge-stopped');
    const opened = indexOf([parsed(withAt([...place, 'text'], text))]);
    expect(await found(opened, { words })).toEqual(['ruritania/no-barge-stopped']);
  });

  it.each([
    ['fery', 'claims', 'ferry'],
    ['brigde', 'claims', 'bridge'],
    ['grannary', 'claims', 'granary'],
    ['luzao', 'speakers', 'luzau'],
  ] as const)('has a word spelled much like %j among its %s: %j', async (typed, of, word) => {
    const near = await nearWords(ofMade.index, ofMade.files, typed.toLowerCase(), of);
    expect(near[0]).toBe(word);
  });

  it.each(['', 'fe', 'cat', 'zzzzzz', '__proto__', 'f'.repeat(5000), '\u{1F600}'.repeat(9)])(
    'has no word like "%.12s"',
    async (typed) => {
      expect(await nearWords(ofMade.index, ofMade.files, typed)).toEqual([]);
    },
  );

  it('gives words that stand in it, and are not the very word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...vocabulary), fc.nat(6), async (word, at) => {
        const typed = `${word.slice(0, at)}x${word.slice(at + 1)}`.toLowerCase();
        for (const near of await nearWords(ofMade.index, ofMade.files, typed)) {
          expect(near).not.toBe(typed);
          expect(await found(ofMade, { words: near })).not.toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is there of no claim at all', async () => {
    expect(await found(indexOf([]), { words: 'ferry' })).toEqual([]);
  });
});

describe('isWish', () => {
  it('is what can find some and leave others out', () => {
    expect(isWish(nothing)).toBe(false);
    expect(isWish({ ...nothing, words: ' … ' })).toBe(false);
    expect(isWish({ ...nothing, words: 'a' })).toBe(true);
    expect(isWish({ ...nothing, before: 0 })).toBe(true);
  });
});

describe('a file of the index', () => {
  it.each(['', '<!doctype html>', 'null', '{}', '[["a"]]', '[["a",[-1]]]', '{"version":2}'])(
    'is not %j',
    (text) => {
      const read = [parseClaimIndexText, parseTermFileText, parseClaimFileText];
      for (const one of read) expect(one(text)).toBeUndefined();
      expect(parseDayFileText(text)).toBeUndefined();
    },
  );
});
