import {
  mapColumns,
  recordKey,
  type Dossier,
  type MapColumns,
  type RecordKey,
} from '../../dossier/index.ts';

/** A tie by its two ends; which of them comes first says nothing. */
export type Tie = readonly [RecordKey, RecordKey];

/** A map before anything is known of where it stands: three columns, and what is tied to what. */
export interface MapGraph {
  readonly columns: MapColumns;
  readonly ties: readonly Tie[];
}

/** The names of the columns, from the left of a map that is not swapped. */
export const columnNames = ['first', 'middle', 'second'] as const;

/** The whole of a dossier as a graph, its records in the dossier's own order. */
export function graphOf(dossier: Dossier): MapGraph {
  return {
    columns: mapColumns(dossier),
    ties: dossier.links.map(({ from, to }) => [
      recordKey({ kind: 'claim', id: from }),
      recordKey(to),
    ]),
  };
}

/** The parts of a graph that no tie joins, in the order in which their first records stand. */
export function componentsOf({ columns, ties }: MapGraph): readonly MapGraph[] {
  const near = neighboursOf(ties);
  const part = new Map<RecordKey, number>();
  let parts = 0;
  for (const key of columnNames.flatMap((name) => columns[name])) {
    if (part.has(key)) continue;
    const members = new Set([key]);
    for (const member of members) near.get(member)?.forEach((other) => members.add(other));
    members.forEach((member) => part.set(member, parts));
    parts += 1;
  }
  const of = (name: keyof MapColumns) => grouped(columns[name], parts, (key) => part.get(key) ?? 0);
  const [first, middle, second] = [of('first'), of('middle'), of('second')];
  const tied = grouped(ties, parts, ([end]) => part.get(end) ?? 0);
  return tied.map((own, index) => ({
    columns: {
      first: first[index] ?? [],
      middle: middle[index] ?? [],
      second: second[index] ?? [],
    },
    ties: own,
  }));
}

/** What each record is tied to. */
export function neighboursOf(ties: readonly Tie[]): ReadonlyMap<RecordKey, readonly RecordKey[]> {
  const near = new Map<RecordKey, RecordKey[]>();
  const add = (a: RecordKey, b: RecordKey): void => {
    const known = near.get(a);
    if (known) known.push(b);
    else near.set(a, [b]);
  };
  for (const [a, b] of ties) {
    add(a, b);
    add(b, a);
  }
  return near;
}

function grouped<Row>(
  rows: readonly Row[],
  count: number,
  groupOf: (row: Row) => number,
): readonly (readonly Row[])[] {
  const groups = Array.from({ length: count }, (): Row[] => []);
  rows.forEach((row) => groups[groupOf(row)]?.push(row));
  return groups;
}
