import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestIds } from './nearest.ts';

const ids = [
  'mines-never-sold',
  'mines-sold-abroad',
  'border-closed',
  'border-open',
  'rupert-at-the-castle',
  'coronation-was-lawful',
];

describe('nearestIds', () => {
  it.each([
    ['a letter left out', 'border-clsed', 'border-closed'],
    ['two letters swapped', 'bodrer-open', 'border-open'],
    ['upper case', 'Border-Open', 'border-open'],
    ['words in another order', 'lawful-coronation', 'coronation-was-lawful'],
    ['one word of many', 'castle-of-zenda', 'rupert-at-the-castle'],
  ])('finds the id meant in spite of %s', (_, wanted, meant) => {
    expect(nearestIds(wanted, ids)[0]).toBe(meant);
  });

  it('puts the likest first', () => {
    expect(nearestIds('border-clozed', ids)).toEqual(['border-closed', 'border-open']);
  });

  it.each(['', 'zzz', 'the', '__proto__', 'x'.repeat(100_000), '٠١'])(
    'offers nothing for "%.20s"',
    (wanted) => {
      expect(nearestIds(wanted, ids)).toEqual([]);
    },
  );

  it('offers no more than asked for, each id once', () => {
    const many = Array.from({ length: 30 }, (_, n) => `mines-${n}`);
    expect(nearestIds('mines-1', [...many, ...many])).toHaveLength(5);
    expect(nearestIds('mines-1', many, 2)).toEqual(['mines-1', 'mines-10']);
    expect(nearestIds('mines-1', many, 0)).toEqual([]);
  });

  it('puts an id that exists first, whatever its company and its order', () => {
    const slug = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,6}){0,3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 8 }), (some) => {
        const [wanted = ''] = some;
        expect(nearestIds(wanted, some)[0]).toBe(wanted);
        expect(nearestIds(wanted, some.toReversed())).toEqual(nearestIds(wanted, some));
      }),
    );
  });
});
