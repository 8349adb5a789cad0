import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderScale, timeScale } from './day-scale.ts';

const span = (first: number, last = first, slack = 0) => ({
  first,
  last,
  before: slack,
  after: slack,
  within: false,
});

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: -900, max: 900 }), fc.nat(60), fc.nat(31))
    .map(([first, length, slack]) => span(first, first + length, slack)),
  { minLength: 1 },
);

describe('a scale of time', () => {
  it('has every day as long as every other, and all that is placed well inside', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const at = timeScale(all);
        expect(at(101) - at(100)).toBeCloseTo(at(1) - at(0), 9);
        for (const { first, last, before, after } of all) {
          expect(at(first - before)).toBeGreaterThan(0);
          expect(at(last + 1 + after)).toBeLessThan(1);
        }
      }),
    );
  });

  it('does not make one day as wide as the drawing', () => {
    const at = timeScale([span(10)]);
    expect(at(11) - at(10)).toBeLessThan(0.2);
    expect((at(11) + at(10)) / 2).toBeCloseTo(0.5, 9);
  });
});

describe('a scale of order', () => {
  it('never puts a later day before an earlier one', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -1000, max: 1000 }), fc.nat(99), (all, day, more) => {
        const { calendar } = orderScale([], all);
        expect(calendar(day + more)).toBeGreaterThanOrEqual(calendar(day));
      }),
    );
  });

  it('has dates as far apart as any others, however many days there are between them', () => {
    const { years } = orderScale([span(0), span(1), span(900)], []);
    expect(years(1) - years(0)).toBeCloseTo(years(901) - years(900), 9);
    expect(years(900) - years(2)).toBeLessThan(years(1) - years(0));
  });

  it('puts all that has years before all that has none', () => {
    fc.assert(
      fc.property(spans, spans, (withYears, without) => {
        const { years, calendar } = orderScale(withYears, without);
        const last = Math.max(...withYears.map((one) => years(one.last + 1)));
        const first = Math.min(...without.map((one) => calendar(one.first)));
        expect(last).toBeLessThan(first);
      }),
    );
  });
});
