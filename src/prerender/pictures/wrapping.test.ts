import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLines, widestWord, wrap, wrapEvenly } from './wrapping.ts';

/** Every letter as wide as every other. */
const measure = (text: string): number => text.length;

describe('wrap', () => {
  it('breaks at spaces, and after a hyphen between parts that can stand alone', () => {
    expect(wrap('one two three', 7, measure)).toEqual(['one two', 'three']);
    expect(wrap('the half-hearted', 9, measure)).toEqual(['the half-', 'hearted']);
    expect(wrap('by ISIL-K now', 8, measure)).toEqual(['by', 'ISIL-K', 'now']);
  });

  it('breaks a word only where it is wider than a line', () => {
    expect(wrap('a abcdefgh b', 4, measure)).toEqual(['a', 'abcd', 'efgh', 'b']);
    expect(wrap('ab', 1, measure)).toEqual(['a', 'b']);
  });

  it('never parts a letter from its marks', () => {
    expect(wrap('g\u0306g\u0306', 3, measure)).toEqual(['g\u0306', 'g\u0306']);
  });

  it('gives no line for nothing', () => {
    expect(wrap('', 5, measure)).toEqual([]);
  });

  it('keeps every letter in order, in lines that fit', () => {
    const text = fc.stringMatching(/^[a-z -]{0,60}$/);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (words, width) => {
        for (const lines of [wrap(words, width, measure), wrapEvenly(words, width, measure)]) {
          expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('wrapEvenly', () => {
  it('takes as many lines, and leaves no word alone in the last', () => {
    expect(wrap('one two six ten go', 15, measure)).toEqual(['one two six ten', 'go']);
    expect(wrapEvenly('one two six ten go', 15, measure)).toEqual(['one two', 'six ten go']);
  });

  it('breaks no word for it', () => {
    expect(wrapEvenly('abcdefghij kl', 10, measure)).toEqual(['abcdefghij', 'kl']);
    expect(widestWord('ab abcdef-ghi', measure)).toBe(7);
  });
});

describe('cutLines', () => {
  it('leaves alone what is short enough', () => {
    expect(cutLines(['one', 'two'], 2, 5, measure)).toEqual(['one', 'two']);
  });

  it('cuts at a word, with an ellipsis and without the stop before it', () => {
    expect(cutLines(['one', 'two, six', 'ten'], 2, 8, measure)).toEqual(['one', 'two…']);
    expect(cutLines(['one', 'two', 'ten'], 2, 8, measure)).toEqual(['one', 'two…']);
  });

  it('cuts a word that fills the line at a letter', () => {
    expect(cutLines(['abcdef', 'ghi'], 1, 6, measure)).toEqual(['abcde…']);
  });
});
