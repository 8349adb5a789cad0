/** Rows by each of their keys, in the order in which they come. */
export function groupBy<Row, Key>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly Key[],
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
