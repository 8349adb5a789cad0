import { describe, expect, it } from 'vitest';
import { resultsWith } from './made-results.ts';
import { verdictsOf, type Verdict } from './verdicts.ts';
import type { Visit } from './visit.ts';

const small = new Map([[24, 120_000]]);

function held(verdicts: readonly Verdict[]): readonly Verdict['held'][] {
  return verdicts.map((one) => one.held);
}

/** The promises that are broken when ours has these figures at a thousand claims. */
function broken(given: Partial<Visit>): readonly string[] {
  return verdictsOf(resultsWith(given), small)
    .filter((one) => one.held === false)
    .map(({ promise }) => promise);
}

describe('the verdicts of a benchmark', () => {
  it('are all for a site that keeps its promises', () => {
    expect(held(verdictsOf(resultsWith(), small))).toEqual(Array(7).fill(true));
  });

  it.each([
    [{ firstClaim: 600 }, /grow with N/],
    [{ deeds: [{ deed: 'swap', paint: 51 }] }, /within 50 ms/],
    [{ heapAfter: 20_000_000 }, /Heap/],
    [{ shiftsAfter: 0.001 }, /CLS/],
  ] as const)('name the promise that %j breaks, and no other', (given, promise) => {
    const names = broken(given);
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(promise);
  });

  it('hold a slow interaction against both conditions', () => {
    expect(broken({ deeds: [{ deed: 'filter', paint: 201 }] })).toHaveLength(2);
  });

  it('name the deed that is slowest, and where', () => {
    const verdicts = verdictsOf(resultsWith({ deeds: [{ deed: 'swap', paint: 300 }] }), small);
    expect(verdicts.map(({ because }) => because)).toContain('slowest: swap at N = 1000, 300 ms');
  });

  it('judge the first claim by the floor of the same size and line', () => {
    const results = resultsWith().map((one) =>
      one.subject === 'floor'
        ? { ...one, visits: one.visits.map((visit) => ({ ...visit, firstClaim: 400 })) }
        : one,
    );
    expect(verdictsOf(results, small)[0]).toMatchObject({ held: false, because: '1.25 ×' });
  });

  it('do not take what is missing for kept', () => {
    expect(held(verdictsOf([], new Map()))).toEqual(Array(7).fill(undefined));
    const lost = resultsWith().map((one) =>
      one.claims === 1000 ? { ...one, visits: [], failures: ['not finished'] } : one,
    );
    const [, growth, slowPaint, freePaint] = verdictsOf(lost, small);
    expect(growth?.held).not.toBe(true);
    expect([slowPaint?.held, freePaint?.held]).toEqual([false, false]);
  });

  it('do not praise a visit that was not brought to its end', () => {
    const [, , slowPaint, freePaint] = verdictsOf(resultsWith({ undone: 'swap: no sides' }), small);
    expect([slowPaint?.held, freePaint?.held]).toEqual([false, false]);
  });

  it('count the bytes of the script at every size', () => {
    expect(verdictsOf(resultsWith(), new Map([...small, [1000, 130_001]])).at(-1)).toMatchObject({
      held: false,
      because: '24: 120.0 kB, 1000: 130.0 kB',
    });
  });
});
