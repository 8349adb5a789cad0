import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle, type Row } from './settle.ts';

const row = (wish: number | undefined, height = 10, above = 5): Row => ({ height, above, wish });

describe('settle', () => {
  it('gives each what it wishes where nothing is in the way', () => {
    expect(settle([row(100), row(200)])).toEqual([95, 195]);
  });

  it('shares out the room that several wish for', () => {
    expect(settle([row(100), row(100)])).toEqual([87.5, 102.5]);
  });

  it('keeps the order, whoever wishes to be first', () => {
    const [first = 0, second = 0] = settle([row(500), row(20)]);
    expect(second - first).toBe(15);
  });

  it('stacks what has no wish', () => {
    expect(settle([row(undefined), row(undefined), row(undefined, 20, 0)])).toEqual([5, 20, 30]);
  });

  it('never lets one stand over another, nor above the top', () => {
    const rows = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 200 }),
        above: fc.integer({ min: 0, max: 40 }),
        wish: fc.option(fc.integer({ min: -500, max: 5000 }), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(rows, (column) => {
        const tops = settle(column);
        column.forEach(({ above }, index) => {
          const before = column[index - 1];
          const foot = before ? (tops[index - 1] ?? 0) + before.height : 0;
          expect((tops[index] ?? 0) - foot).toBeGreaterThanOrEqual(above - 1e-6);
        });
      }),
    );
  });
});
