import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldLetters } from '../../dossier/index.ts';
import { markedRuns, type Marks } from './marking.ts';

const shown = (text: string, { parts = [], whole = [] }: Partial<Marks>) =>
  markedRuns(text, { parts, whole })
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

describe('marks', () => {
  it.each([
    ['No barge stopped.', ['barg', 'top'], 'No [barg]e s[top]ped.'],
    ['Hofbau, hofbau', ['hofbau'], '[Hofbau], [hofbau]'],
    ['abcd', ['ab', 'cd'], '[abcd]'],
    ['The Órgãos of Škoda', ['orgaos', 'sko'], 'The [Órgãos] of [Ško]da'],
    ['cafe\u0301s', ['cafe'], '[cafe\u0301]s'],
    ['the ﬁne print', ['in'], 'the [ﬁn]e pr[in]t'],
    ['كَتَبَ الوَزِيرُ', ['الوز'], 'كَتَبَ [الوَزِ]يرُ'],
    ['کـــتاب', ['كتا'], '[کـــتا]ب'],
    ['می\u200Cخواهم', [fold('میخوا')], '[می\u200Cخوا]هم'],
    ['nothing here', ['else'], 'nothing here'],
    ['a.b a+b', ['a.b', '+'], '[a.b] a[+]b'],
  ])('stand in “%s” on %j', (text, parts, marked) => {
    expect(shown(text, { parts })).toBe(marked);
  });

  it('stand on whole words alone where what was typed is not what was found', () => {
    expect(shown('To toll is to Toll; a toll-post, the atoll.', { whole: ['toll', 'to'] })).toBe(
      '[To] [toll] is [to] [Toll]; a [toll]-post, the atoll.',
    );
  });

  const text = () =>
    fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        'e\u0301',
        'ﬁ',
        'İ',
        'كَ',
        'ـ',
        'ی',
        '\u200C',
        '👩🏽‍🚀',
        ' ',
        's',
        'ß',
      ),
    });

  it('split no character, lose no letter, and stand on what was looked for', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(text(), text(), (whole, typed) => {
        const parts = fold(typed).split(' ').filter(Boolean);
        const runs = markedRuns(whole, { parts, whole: [] });
        expect(runs.map((run) => run.text).join('')).toBe(whole);
        const starts = new Set([...graphemes.segment(whole)].map(({ index }) => index));
        let at = 0;
        for (const run of runs) {
          expect(starts).toContain(at);
          at += run.text.length;
          const folded = foldLetters(run.text);
          expect(parts.some((part) => folded.includes(part))).toBe(run.marked);
        }
      }),
    );
  });

  it('are on every text in which the board finds the words', () => {
    fc.assert(
      fc.property(text(), text(), (whole, typed) => {
        const [part = 'x'] = fold(typed).split(' ').filter(Boolean);
        const runs = markedRuns(whole, { parts: [part], whole: [] });
        expect(runs.some(({ marked }) => marked)).toBe(fold(whole).includes(part));
      }),
    );
  });
});
