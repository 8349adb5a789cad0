import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';
import type { EdtfDate } from './edtf-date.ts';
import { parseEdtf } from './edtf.ts';
import { certainlyEarlier, compareForReading } from './order.ts';

function read(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}

function isCertain(pair: string): boolean {
  const [first = '', second = ''] = pair.split(' ');
  return certainlyEarlier(read(first), read(second));
}

/** Years lie close together, so that dates touch, overlap and tie. */
function dates(...years: readonly string[]): fc.Arbitrary<EdtfDate> {
  const year = fc.constantFrom(...years);
  const number = (max: number) =>
    fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
  const mark = fc.constantFrom('', '', '~', '?');
  const plain = fc.oneof(
    fc.tuple(year, number(12), number(31), mark).map(([y, m, d, s]) => `${y}-${m}-${d}${s}`),
    fc.tuple(year, number(12), mark).map(([y, m, s]) => `${y}-${m}${s}`),
    fc.tuple(year, fc.constantFrom('21', '22', '23', '24')).map((parts) => parts.join('-')),
    fc.tuple(year, mark).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('202X', '20XX'), mark).map((parts) => parts.join('')),
  );
  const end = fc.oneof(plain, fc.constantFrom('', '..'));
  const text = fc.oneof(
    { weight: 3, arbitrary: plain },
    fc.tuple(end, end).map((ends) => ends.join('/')),
  );
  return text.map(parseEdtf).filter((date) => date !== undefined);
}

const withYear = dates('-0001', '0000', '2023', '2024').filter(
  (date) => boundsOf(date) !== undefined,
);
const withoutYear = dates('XXXX').filter((date) => boundsOf(date) === undefined);
const anyDate = fc.oneof(withYear, withoutYear, fc.constant(undefined));
const anchor = fc.option(
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
  {
    nil: undefined,
  },
);
const runs = { numRuns: 1000 };

describe('certainlyEarlier', () => {
  it.each([
    '2024-02-10 2024-02-11',
    '2024-01 2024-02',
    '2023 2024-XX-XX',
    '-0044-03-15 0001',
    '202X 2030',
    '../2023 2024/..',
    '2023-21 2025-21',
    'Y-17000 Y17000',
    'XXXX-12-24 XXXX-02-11',
    'XXXX-02-10 XXXX-02-11',
    'XXXX-12-24/XXXX-01-03 XXXX-01-04',
    'XXXX-02-11~ XXXX-02-19',
  ])('holds for %s', (pair) => {
    expect(isCertain(pair)).toBe(true);
  });

  it.each([
    ['the same day', '2024-02-11 2024-02-11'],
    ['the later one', '2024-02-11 2024-02-10'],
    ['a day and its month', '2024-02-01 2024-02'],
    ['touching months given about', '2024-01~ 2024-02'],
    ['a day given about', '2024-02-11~ 2024-02-18'],
    ['a doubtful day', '2024-02-04 2024-02-11?'],
    ['a year given about', '2023~ 2024'],
    ['seasons, which turn with the hemisphere', '2024-21 2024-24'],
    ['a southern spring', '2024-21 2024-08-01'],
    ['an open end', '2023/.. 2024'],
    ['an unknown start', '2023 /2024'],
    ['a year on one side only', '2023 XXXX-02-11'],
    ['no date at all', '2023 XXXX'],
    ['the longer way around', 'XXXX-02-11 XXXX-12-24'],
    ['half a year', 'XXXX-02-11 XXXX-08-15'],
    ['a day and its month without a year', 'XXXX-02-01 XXXX-02'],
    ['a day given about without a year', 'XXXX-02-11~ XXXX-02-18'],
    ['an open end without a year', 'XXXX-02-11/.. XXXX-02-20'],
    ['an unknown start without a year', 'XXXX-02-11 /XXXX-02-20'],
  ])('does not hold for %s', (_, pair) => {
    expect(isCertain(pair)).toBe(false);
  });

  it('never holds of a date and itself, nor both ways', () => {
    fc.assert(
      fc.property(fc.oneof(withYear, withoutYear), fc.oneof(withYear, withoutYear), (a, b) => {
        expect(certainlyEarlier(a, a)).toBe(false);
        expect(certainlyEarlier(a, b) && certainlyEarlier(b, a)).toBe(false);
      }),
      runs,
    );
  });

  it('is transitive where years are known', () => {
    fc.assert(
      fc.property(fc.array(withYear, { minLength: 3, maxLength: 6 }), (some) => {
        for (const a of some)
          for (const b of some)
            for (const c of some)
              if (certainlyEarlier(a, b) && certainlyEarlier(b, c))
                expect(certainlyEarlier(a, c)).toBe(true);
      }),
      runs,
    );
  });

  it('holds only where the last day of one comes before the first of the other', () => {
    fc.assert(
      fc.property(withYear, withYear, (a, b) => {
        fc.pre(certainlyEarlier(a, b));
        expect(boundsOf(a)?.[1]).toBeLessThan(boundsOf(b)?.[0] ?? NaN);
      }),
    );
  });
});

describe('compareForReading', () => {
  function sorted(text: string, from?: { month: number; day: number }): string {
    const texts = text.split(' ');
    return texts.toSorted((a, b) => compareForReading(parseEdtf(a), parseEdtf(b), from)).join(' ');
  }

  it('lists by first day, then by last, then those without a year, then the undated', () => {
    expect(
      sorted('XXXX nonsense XXXX-02-11 2025 2024-02 2024 ../2024-02-03 2024-02-01 -0044'),
    ).toBe('-0044 2024 2024-02-01 2024-02 ../2024-02-03 2025 XXXX-02-11 XXXX nonsense');
  });

  it('lists days without a year from January, or around an anchor', () => {
    const texts = 'XXXX-12-24 XXXX-02-11 XXXX-02 XXXX-08 XXXX-09-01 XXXX-02-12';
    expect(sorted(texts)).toBe('XXXX-02 XXXX-02-11 XXXX-02-12 XXXX-08 XXXX-09-01 XXXX-12-24');
    expect(sorted(texts, { month: 2, day: 11 })).toBe(
      'XXXX-09-01 XXXX-12-24 XXXX-02 XXXX-02-11 XXXX-02-12 XXXX-08',
    );
  });

  it('is a total preorder', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, anchor, (a, b, c, from) => {
        const sign = (x: typeof a, y: typeof a) => Math.sign(compareForReading(x, y, from)) + 0;
        expect(sign(a, a)).toBe(0);
        expect(sign(a, b)).toBe(0 - sign(b, a));
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  it('agrees with certainlyEarlier where years are known', () => {
    fc.assert(
      fc.property(withYear, withYear, anchor, (a, b, from) => {
        fc.pre(certainlyEarlier(a, b));
        expect(compareForReading(a, b, from)).toBeLessThan(0);
      }),
    );
  });

  it('agrees with certainlyEarlier for a day beside its anchor', () => {
    const day = withoutYear.filter((date) => date.kind === 'day');
    fc.assert(
      fc.property(day, day, (a, b) => {
        fc.pre(a.kind === 'day' && certainlyEarlier(b, a));
        expect(compareForReading(b, a, a.kind === 'day' ? a : undefined)).toBeLessThan(0);
      }),
    );
  });
});
