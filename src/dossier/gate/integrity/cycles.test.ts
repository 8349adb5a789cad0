import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edge, edgesInCycles } from './cycles.ts';

/** The slow way: an edge is on a cycle if its start can be reached from its end. */
function reaches(edges: readonly Edge[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const node of seen) {
    for (const [start, end] of edges) if (start === node) seen.add(end);
  }
  return seen.has(to);
}

describe('edgesInCycles', () => {
  it('takes the circle and leaves what leads in and out of it', () => {
    const edges: Edge[] = [
      ['in', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'out'],
    ];
    expect([...edgesInCycles(edges)]).toEqual([1, 2]);
  });

  it('agrees with the slow way', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (edges) => {
        const slow = edges.flatMap(([from, to], index) =>
          reaches(edges, to, from) ? [index] : [],
        );
        expect([...edgesInCycles(edges)].toSorted((a, b) => a - b)).toEqual(slow);
      }),
    );
  });

  it('follows a long chain without running out of stack', () => {
    const chain = Array.from({ length: 30_000 }, (_, n): Edge => [`n${n}`, `n${n + 1}`]);
    expect(edgesInCycles(chain).size).toBe(0);
    expect(edgesInCycles([...chain, ['n30000', 'n0']]).size).toBe(30_001);
  });
});
