/** A part of a text, and what is to stand there instead. */
export interface Edit {
  /** UTF-16 code units, the end one past the last. */
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** A text with some of its parts changed, none of which overlap; all else stays as it was. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, put }) => whole.slice(0, start) + put + whole.slice(end), text);
}
