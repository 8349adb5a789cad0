import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf } from './statistics.ts';

describe('spreadOf', () => {
  it('says nothing of no numbers', () => {
    expect(spreadOf([])).toBeUndefined();
  });

  it.each([
    [[7], 7, 7],
    [[3, 1, 2], 2, 2.9],
    [[1, 2, 3, 4], 2.5, 3.85],
    [[0, 100, 0, 0, 0], 0, 80],
  ])('of %j has the median %d and the 95th percentile %d', (numbers, median, p95) => {
    const spread = spreadOf(numbers);
    expect(spread?.median).toBeCloseTo(median);
    expect(spread?.p95).toBeCloseTo(p95);
    expect(spread?.count).toBe(numbers.length);
  });

  it('stays among the numbers, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const { median, p95 } = spreadOf(numbers) ?? { median: NaN, p95: NaN };
        expect(median).toBeGreaterThanOrEqual(Math.min(...numbers));
        expect(p95).toBeGreaterThanOrEqual(median);
        expect(p95).toBeLessThanOrEqual(Math.max(...numbers));
        expect(spreadOf(numbers.toReversed())).toEqual(spreadOf(numbers));
      }),
    );
  });
});
