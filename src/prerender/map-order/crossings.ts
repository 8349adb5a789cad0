import type { RecordKey } from '../../dossier/index.ts';
import { columnNames, type MapGraph } from './map-graph.ts';

/** A line between two neighbouring columns, by how far down its ends are. */
type Segment = readonly [from: number, to: number];

/**
 * How often the lines of a map cross, on their way between the columns. A tie from one side to the other passes the
 * middle between two records there, half-way between its ends. Ties within a column run outside, and count for nothing.
 */
export function countCrossings({ columns, ties }: MapGraph): number {
  const place = new Map<RecordKey, readonly [column: number, index: number]>();
  columnNames.forEach((name, column) =>
    columns[name].forEach((key, index) => place.set(key, [column, index])),
  );
  const share = (column: 'first' | 'second', index: number): number =>
    (index + 0.5) / Math.max(1, columns[column].length);
  const before: Segment[] = [];
  const after: Segment[] = [];
  for (const tie of ties) {
    const [one, other] = tie.map((key) => place.get(key));
    if (!one || !other) continue;
    const [left, right] = one[0] <= other[0] ? [one, other] : [other, one];
    if (left[0] === 0 && right[0] === 2) {
      const half = (share('first', left[1]) + share('second', right[1])) / 2;
      const gap = Math.round(half * columns.middle.length) - 0.5;
      before.push([left[1], gap]);
      after.push([gap, right[1]]);
    } else if (left[0] === 0 && right[0] === 1) before.push([left[1], right[1]]);
    else if (left[0] === 1 && right[0] === 2) after.push([left[1], right[1]]);
  }
  return inversions(before) + inversions(after);
}

/** Pairs of lines whose ends stand in another order than their beginnings. A tree of counts keeps it from n². */
function inversions(segments: readonly Segment[]): number {
  const ends = [...new Set(segments.map(([, to]) => to))].toSorted((a, b) => a - b);
  const rank = new Map(ends.map((to, index) => [to, index + 1]));
  const counts = Array.from({ length: ends.length + 1 }, () => 0);
  const upTo = (index: number): number => {
    let sum = 0;
    for (let at = index; at > 0; at -= at & -at) sum += counts[at] ?? 0;
    return sum;
  };
  let crossings = 0;
  const sorted = segments.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  sorted.forEach(([, to], seen) => {
    const index = rank.get(to) ?? 0;
    crossings += seen - upTo(index);
    for (let at = index; at < counts.length; at += at & -at) counts[at] = (counts[at] ?? 0) + 1;
  });
  return crossings;
}
