/** Rows in runs of so many, in order; the last may be shorter. */
export function inRuns<Row>(rows: readonly Row[], length: number): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / length) }, (_, index) =>
    rows.slice(index * length, (index + 1) * length),
  );
}
