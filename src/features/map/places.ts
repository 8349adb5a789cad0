import type { MapTie, RecordKey } from '../../dossier/index.ts';
import { columnStart, measures, type Box, type Column, type Sized } from './boxes.ts';
import { settle } from './settle.ts';

/** The ties of each record, by either end. */
export type Near = ReadonlyMap<RecordKey, readonly MapTie[]>;

/** The ties of a page by the records at their ends. */
export function nearBy(ties: readonly MapTie[]): Near {
  const near = new Map<RecordKey, MapTie[]>();
  for (const tie of ties) {
    for (const key of tie.from === tie.to ? [tie.from] : [tie.from, tie.to]) {
      const known = near.get(key);
      if (known) known.push(tie);
      else near.set(key, [tie]);
    }
  }
  return near;
}

/** The far end of a tie of a record. */
export function farEnd({ from, to }: MapTie, key: RecordKey): RecordKey {
  return from === key ? to : from;
}

/**
 * The columns with a place for every record: the tallest column stacked, the others beside what they are tied to, all
 * in the order they came in; one column in each step. `lanes` is how many lines pass above each record of the middle.
 */
export function* placingSteps(
  columns: readonly (readonly Sized[])[],
  near: Near,
  lanes: readonly number[] = [],
): Generator<undefined, readonly (readonly Box[])[]> {
  const tallestFirst = ([0, 1, 2] as const).toSorted(
    (a, b) => heightOf(columns[b], b, lanes) - heightOf(columns[a], a, lanes),
  );
  const middles = new Map<RecordKey, number>();
  const boxes: (readonly Box[])[] = [[], [], []];
  for (const column of tallestFirst) {
    const sized = columns[column] ?? [];
    const tops = settle(
      sized.map(({ key, height }, index) => ({
        height,
        above: gapAbove(column, index, lanes),
        wish: meanOf((near.get(key) ?? []).flatMap((tie) => middles.get(farEnd(tie, key)) ?? [])),
      })),
    );
    boxes[column] = sized.map((one, index) => ({
      ...one,
      x: columnStart(column),
      y: measures.head + (tops[index] ?? 0),
      width: measures.columnWidth,
    }));
    sized.forEach(({ key, height }, index) => middles.set(key, (tops[index] ?? 0) + height / 2));
    yield undefined;
  }
  return boxes;
}

function gapAbove(column: Column, index: number, lanes: readonly number[]): number {
  const passing = column === 1 ? (lanes[index] ?? 0) * measures.lane : 0;
  return (index === 0 ? 0 : measures.gap) + passing;
}

function heightOf(column: readonly Sized[] = [], which: Column, lanes: readonly number[]): number {
  return column.reduce((sum, { height }, index) => sum + height + gapAbove(which, index, lanes), 0);
}

function meanOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
