import { describe, expect, it } from 'vitest';
import { fold } from './folding.ts';

const alike = new Intl.Collator('en', { sensitivity: 'base' });

describe('fold', () => {
  it.each([
    ['Ferry', 'FERRY'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'café'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['naïve œuvre', 'naive oeuvre'],
    ['co\u00ADoperate', 'cooperate'],
    ['قُرآن', 'قرآن'],
    ['ﬁsh', 'fish'],
  ])('takes %s for %s, as collation at its first level does', (one, other) => {
    expect(fold(one).text).toBe(fold(other).text);
    expect(alike.compare(one, other)).toBe(0);
  });

  it.each([
    ['fare', 'fair'],
    ['नदी', 'नद'],
    ['دریا', 'دریاں'],
    ['a-b', 'a b'],
    ['ships,', 'ships'],
  ])('tells %s from %s', (one, other) => {
    expect(fold(one).text).not.toBe(fold(other).text);
    expect(alike.compare(one, other)).not.toBe(0);
  });

  it('takes straight marks for curly ones', () => {
    expect(fold('“the king’s ‘fleet’”').text).toBe("\"the king's 'fleet'\"");
  });

  it('knows where each character comes from', () => {
    expect(fold('a𝒜ßb').origins).toEqual([0, 1, 3, -1, 4, 5]);
    expect(fold('o\u00ADk').origins).toEqual([0, 2, 3]);
  });
});
