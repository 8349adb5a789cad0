import type { CopyLine, Mark } from './matching/sought.ts';

/** A run of a line in which the same passages stand from end to end. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A line as runs: passages that overlap share the runs in which they do. */
export function runsOf({ text, marks }: CopyLine): readonly Run[] {
  const edges = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...edges].toSorted((a, b) => a - b);
  return places.slice(1).flatMap((end, index) => {
    const start = places[index] ?? 0;
    const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
    return [{ text: text.slice(start, end), marks: over }];
  });
}
