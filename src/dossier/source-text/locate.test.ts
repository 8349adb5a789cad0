import { describe, expect, it } from 'vitest';
import { locate, placesOf } from './locate.ts';

describe('locate', () => {
  it('counts UTF-16 code units', () => {
    expect(locate('a 𝒜 b', 2, 4)).toBe('𝒜');
  });

  it.each([
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 7],
    [2, 3],
    [3, 5],
  ])('has nothing from %i to %i', (start, end) => {
    expect(locate('a 𝒜 b', start, end)).toBeUndefined();
  });
});

describe('placesOf', () => {
  const text = 'The ferry fares; a fare, “a fare” and welfare.';
  const whole = { start: 0, end: text.length };

  it('finds whole words only, each time they stand', () => {
    expect(placesOf('fare', text, whole).map(({ start }) => start)).toEqual([19, 28]);
  });

  it('keeps inside the range', () => {
    expect(placesOf('fare', text, { start: 20, end: 32 })).toEqual([{ start: 28, end: 32 }]);
    expect(placesOf('fare', text, { start: 20, end: 31 })).toEqual([]);
  });

  it('takes straight marks for curly ones', () => {
    expect(placesOf('"a fare"', text, whole)).toHaveLength(1);
  });

  it('finds no empty words', () => {
    expect(placesOf('', text, whole)).toEqual([]);
  });
});
