import type { MapColumns, RecordKey } from '../../dossier/index.ts';
import { countCrossings } from './crossings.ts';
import { columnNames, neighboursOf, type MapGraph } from './map-graph.ts';

/** After so many the order hardly changes. */
const SWEEPS = 12;

/**
 * The columns put in order by where, on the average, their records' neighbours stand, again and again; the best that
 * came of it. Takes a time that grows with the ties, so it serves where a better method would not end.
 */
export function swept({ columns, ties }: MapGraph): MapColumns {
  const near = neighboursOf(ties);
  let best = columns;
  let fewest = countCrossings({ columns, ties });
  let now = columns;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    for (const name of sweep % 2 === 0 ? columnNames : columnNames.toReversed()) {
      now = { ...now, [name]: byNeighbours(now, name, near) };
    }
    const crossings = countCrossings({ columns: now, ties });
    if (crossings < fewest) [best, fewest] = [now, crossings];
  }
  return best;
}

function byNeighbours(
  columns: MapColumns,
  name: keyof MapColumns,
  near: ReadonlyMap<RecordKey, readonly RecordKey[]>,
): readonly RecordKey[] {
  const share = new Map<RecordKey, number>();
  for (const keys of columnNames.map((one) => columns[one])) {
    keys.forEach((key, index) => share.set(key, (index + 0.5) / keys.length));
  }
  const wish = new Map(
    columns[name].map((key) => {
      const others = (near.get(key) ?? []).map((other) => share.get(other) ?? 0);
      const mean = others.reduce((sum, one) => sum + one, 0) / others.length;
      return [key, others.length > 0 ? mean : (share.get(key) ?? 0)];
    }),
  );
  return columns[name].toSorted((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
}
