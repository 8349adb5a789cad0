import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';
import { parseEdtf } from './edtf.ts';

const DAY = 86_400_000;

function ours(text: string): unknown {
  const date = parseEdtf(text);
  return date && (boundsOf(date) ?? 'no year');
}

function theirs(text: string): unknown {
  try {
    const { min, max } = edtf(text);
    return [dayOf(min, -Infinity), dayOf(max, Infinity)];
  } catch {
    return undefined;
  }
}

function dayOf(time: number | null, unknown: number): number {
  return time === null ? unknown : Math.floor(time / DAY);
}

function days(first: string, last: string): readonly number[] {
  return [Date.parse(first) / DAY, Date.parse(last) / DAY];
}

describe('boundsOf', () => {
  it.each([
    ['2024-02-11', '2024-02-11', '2024-02-11'],
    ['2024-02-XX', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2024-21', '2024-03-01', '2024-05-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['2024-23', '2024-09-01', '2024-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2024~', '2024-01-01', '2024-12-31'],
    ['2023-12/2024-02', '2023-12-01', '2024-02-29'],
    ['2024-06/2024', '2024-06-01', '2024-12-31'],
    ['-000X', '-000009-01-01', '-000001-12-31'],
    ['Y17000', '+017000-01-01', '+017000-12-31'],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(ours(text)).toEqual(days(first, last));
  });

  it('is infinite at an end that is open or not given', () => {
    expect(ours('2024-02-11/..')).toEqual([days('2024-02-11', '2024-02-11')[0], Infinity]);
    expect(ours('/2024-02-11')).toEqual([-Infinity, days('2024-02-11', '2024-02-11')[0]]);
  });

  it.each(['XXXX', 'XXXX-02', 'XXXX-02-11', 'XXXX-02-11/XXXX-02-14', 'XXXX-02-11/..'])(
    'does not know the year of %s',
    (text) => {
      expect(ours(text)).toBe('no year');
    },
  );

  it('counts the days of years that Date cannot hold', () => {
    const [first, last] = boundsOf({
      kind: 'year',
      year: 400_000_000,
      oneOf: undefined,
      approximate: false,
      uncertain: false,
    }) ?? [0, 0];
    expect(last - first).toBe(365);
  });
});

/*
 * Not asked of the package, because it answers otherwise and we mean to differ:
 * - 29 February of a common year: it reads 1 March. 28 February of the year 0: it ends a day late.
 * - Dates without a year: it bounds them by the years 0 and 9999; we say that the year is not known.
 * - Seasons: it makes spring January to March (DEPENDENCIES.md), and takes neither mark nor interval with them.
 * - A mark after an open digit or a long year, an interval of long years: no parse there.
 * - An interval within one date (2024/2024) or from a part to the whole (2024-06/2024): it throws.
 * - Intervals that say nothing (/, ../..): it takes them. Negative years with open digits
 *   (-00XX, -0001-XX): it loses the sign or swaps the ends. 0000-02-XX: it makes 30 days of it.
 * - Two digits (24): its older form of a century.
 * - Level 2 (sets, Y17E7, 2024-1X, X024, 202X-02) and times of day: no part of ours.
 */
describe('beside the edtf package', () => {
  const digits = (from: number, to: number, width: number) =>
    fc.integer({ min: from, max: to }).map((n) => String(n).padStart(width, '0'));
  const anno = digits(1, 9999, 4);
  const year = fc.oneof(
    anno,
    fc.constant('0000'),
    digits(1, 9999, 4).map((text) => `-${text}`),
  );
  const dayOfYear = fc
    .tuple(year, digits(0, 14, 2), digits(0, 33, 2))
    .filter(([, month, day]) => !(month === '02' && day === '29'))
    .filter((parts) => parts.join('-') !== '0000-02-28')
    .map((parts) => parts.join('-'));
  const closed = fc.oneof(
    year,
    fc.tuple(year, digits(0, 14, 2)).map((parts) => parts.join('-')),
    dayOfYear,
  );
  const marked = fc
    .tuple(closed, fc.constantFrom('', '~', '?', '%'))
    .map((parts) => parts.join(''));
  const open = fc.oneof(
    digits(0, 999, 3).map((text) => `${text}X`),
    digits(0, 99, 2).map((text) => `${text}XX`),
    anno.map((text) => `${text}-XX`),
    anno.map((text) => `${text}-XX-XX`),
    fc.tuple(anno, digits(0, 14, 2)).map((parts) => `${parts.join('-')}-XX`),
    digits(10_000, 99_999, 5).map((text) => `Y${text}`),
    digits(10_000, 99_999, 5).map((text) => `Y-${text}`),
  );
  const interval = fc.oneof(
    fc.tuple(dayOfYear, dayOfYear).filter(([a, b]) => a !== b),
    fc.tuple(marked, fc.constantFrom('', '..')),
    fc.tuple(fc.constantFrom('', '..'), marked),
  );

  it('takes and refuses the same dates, with the same first and last day', () => {
    const text = fc.oneof(
      marked,
      open,
      interval.map((ends) => ends.join('/')),
    );
    fc.assert(
      fc.property(text, (spelled) => {
        expect(ours(spelled), spelled).toEqual(theirs(spelled));
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['2024-13', '2024-02-30', '-0000', 'Y2024', '+2024', ' 2024', '2024~?', 'XXXX-02-30'])(
    'refuses %s as the package does',
    (text) => {
      expect([ours(text), theirs(text)]).toEqual([undefined, undefined]);
    },
  );

  it.each(['XXXX-02-11', 'XXXX-03', 'XXXX', 'XXXX-02-29'])(
    'takes %s as the package does',
    (text) => {
      expect(ours(text)).toBe('no year');
      expect(theirs(text)).toBeDefined();
    },
  );
});
