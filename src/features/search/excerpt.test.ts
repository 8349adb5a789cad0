import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import { markedRuns } from './marking.ts';

const cut = (text: string, part: string) =>
  excerpt(markedRuns(text, { parts: [part], whole: [] }))
    .map((run) => run.text)
    .join('');
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(cut('The barge was stopped.', 'barge')).toBe('The barge was stopped.');
  });

  it('keeps what stands around a mark, and says where something was cut, between words', () => {
    const text = `${words(40)} barge ${words(60)}`;
    expect(cut(text, 'barge')).toMatch(/^… (word ){5,12}barge (word ){10,24}…$/);
  });

  it('keeps all that is marked', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (before, between, after) => {
        const text = [words(before), 'barge', words(between), 'barge', words(after)].join(' ');
        expect(cut(text, 'barge').split('barge')).toHaveLength(3);
      }),
    );
  });
});
