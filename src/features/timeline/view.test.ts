import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panned, pinched, showing, whole, zoomed } from './view.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const anyView = fc
  .tuple(fc.double({ min: 1, max: 500, noNaN: true }), part)
  .map(([times, at]) => zoomed(whole, times, 0.001, at));

describe('the part of the axis that is in view', () => {
  it('never leaves the axis, however it is moved', () => {
    const anyMove = fc.oneof(
      fc.double({ min: -9, max: 9, noNaN: true }).map((by) => ({ by })),
      fc.tuple(fc.double({ min: 0.01, max: 99, noNaN: true }), part),
    );
    fc.assert(
      fc.property(anyView, fc.array(anyMove), (start, moves) => {
        const end = moves.reduce(
          (view, move) =>
            Array.isArray(move) ? zoomed(view, move[0], 0.001, move[1]) : panned(view, move.by),
          start,
        );
        expect(end.start).toBeGreaterThanOrEqual(0);
        expect(end.start + end.size).toBeLessThanOrEqual(1 + 1e-9);
        expect(end.size).toBeGreaterThanOrEqual(0.001);
      }),
    );
  });

  it('keeps what is under the pointer there while it zooms', () => {
    fc.assert(
      fc.property(part, (at) => {
        const view = zoomed(whole, 4, 0.001, at);
        expect(view.start + at * view.size).toBeCloseTo(at, 9);
      }),
    );
  });

  it('keeps what two fingers hold under them', () => {
    const view = pinched({ start: 0.2, size: 0.4 }, [0.4, 0.6], [0.3, 0.7], 0.001);
    expect(view.size).toBeCloseTo(0.2, 9);
    expect(view.start + 0.3 * view.size).toBeCloseTo(0.2 + 0.4 * 0.4, 9);
  });

  it('moves only as far as it takes to show a place', () => {
    const view = { start: 0.5, size: 0.1 };
    expect(showing(view, 0.55)).toBe(view);
    expect(showing(view, 0.2)).toEqual({ start: 0.15000000000000002, size: 0.1 });
  });
});
