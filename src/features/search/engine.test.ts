import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { fold, searchedWords, selectSearchRecords } from '../../dossier/index.ts';
import { createEngine } from './engine.ts';

const entries = Array.from(selectSearchRecords(ruritania), ([key, record]) => ({
  key,
  words: searchedWords(record),
}));
const search = await createEngine(entries);
const of = (...texts: readonly string[]) =>
  createEngine(texts.map((text) => ({ key: text, words: [text] })));

describe('a search', () => {
  it('finds records of every kind by words within words, the likeliest first', () => {
    const { closeness, keys, parts } = search('toll');
    expect(closeness).toBe('exact');
    expect(new Set(keys.map((key) => key.split('/')[0]))).toEqual(
      new Set(['claim', 'event', 'topic']),
    );
    expect(parts).toEqual(['toll']);
    expect(search('ostage').keys).toContain('claim/ruritania-keeps-hostage-ships');
  });

  it('finds just what holds every word, whatever the words', () => {
    const heard = entries.flatMap(({ words }) => words).flatMap((text) => text.split(' '));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...heard), { minLength: 1, maxLength: 3 }), (words) => {
        const folded = words.map(fold);
        const holding = entries.filter((entry) => {
          const text = fold(entry.words.join(' '));
          return folded.every((word) => text.includes(word));
        });
        const answer = search(words.join(' '));
        const isFound = holding.length > 0;
        const keys = answer.closeness === 'exact' ? answer.keys : [];
        expect(new Set(keys)).toEqual(new Set(holding.map(({ key }) => key)));
        expect(answer.closeness === 'exact').toBe(isFound || answer.keys.length === 0);
      }),
    );
  });

  it.each([
    ['Strakenz', 'speaker/otto-strakencz'],
    ['hostge shps', 'claim/ruritania-keeps-hostage-ships'],
    ['Hofabu landing', 'event/hofbau-landing-burned'],
  ])('finds by %s, which is misspelled, what was meant', (typed, meant) => {
    const { closeness, keys, whole } = search(typed);
    expect(closeness).toBe('near');
    expect(keys[0]).toBe(meant);
    expect(whole.length).toBeGreaterThan(0);
  });

  it('makes no guess where the words themselves are found', async () => {
    const answer = (await of('the barge', 'the large'))('barge');
    expect(answer.keys).toEqual(['the barge']);
  });

  it('falls back on records with some of the words, and says so', () => {
    const { closeness, keys } = search('Strakencz submarine xylophone');
    expect(closeness).toBe('some');
    expect(keys[0]).toBe('speaker/otto-strakencz');
  });

  it('takes no short word for a hit where the telling ones are missing', async () => {
    const engine = await of('the keeper of the toll', 'the bridge of the ferry');
    expect(engine('submarine of the').keys).toEqual([]);
    expect(engine('keeper of the submarine').keys).toEqual(['the keeper of the toll']);
    expect(engine('<b>').keys).toEqual([]);
  });

  it.each([
    ['الوزير', 'كَتَبَ الوَزِيرُ رِسالَةً'],
    ['علي', 'آقای علی رفت'],
    ['پاكستان', 'پاکستان کے وزیر'],
    ['گډ', 'ګډه اعلامیه'],
    ['2021', 'په ۲۰۲۱ کال کې'],
    ['北京', '发言人在北京市说'],
    ['น้ำ', 'แม่น้ำเป็นของทุกคน'],
    ['nandu', 'El Ñandú corrió'],
  ])('finds %s in %s', async (typed, text) => {
    const answer = (await of(text, 'something else'))(typed);
    expect(answer).toMatchObject({ closeness: 'exact', keys: [text] });
  });

  it.each([['الوزيز', 'كَتَبَ الوَزِيرُ رِسالَةً']])(
    'bears a slip of the finger in any script: %s in %s',
    async (typed, text) => {
      expect((await of(text, 'something else'))(typed)).toMatchObject({
        closeness: 'near',
        keys: [text],
      });
    },
  );

  it.each(['', '   ', '\u064E\u0650', '.*', '(?=', '\\', '[', '"', '\u0000', '\uD800', '🦜', '-'])(
    'bears %j',
    (typed) => {
      expect(() => search(typed)).not.toThrow();
    },
  );

  it('bears any text, and a long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(search(typed).keys.length).toBeLessThanOrEqual(entries.length);
      }),
    );
    expect(search('toll '.repeat(40)).closeness).toBe('exact');
    expect(search('x'.repeat(100_000)).keys).toEqual([]);
  });
});
