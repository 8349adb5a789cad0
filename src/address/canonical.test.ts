import { describe, expect, it } from 'vitest';
import { canonicalList, canonicalQuery } from './canonical.ts';

describe('canonicalQuery', () => {
  it.each([
    ['folds white space and control characters', '\t a\u0000\n\u3000b\uFEFF ', 'a b'],
    ['composes', 'cafe\u0301', 'caf\u00e9'],
    ['drops half characters', 'a\ud800b\udc00', 'ab'],
    ['keeps whole ones', '\u{1f600}', '\u{1f600}'],
    ['cuts to 200 characters, whole ones', '\u{1f600}'.repeat(300), '\u{1f600}'.repeat(200)],
    ['leaves no space at the cut', `${'a'.repeat(199)} b`, 'a'.repeat(199)],
  ])('%s', (_, typed, canonical) => {
    expect(canonicalQuery(typed)).toBe(canonical);
  });
});

describe('canonicalList', () => {
  it('holds each value once, in one order, and leaves the list it was given', () => {
    const given = ['b', 'a', 'b', 'a-1', 'B'];
    expect(canonicalList(given)).toEqual(['B', 'a', 'a-1', 'b']);
    expect(given).toEqual(['b', 'a', 'b', 'a-1', 'B']);
  });
});
