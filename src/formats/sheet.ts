import type { Line } from './line.ts';

/** One thing that is said, and what is said of it. */
export interface Statement {
  readonly said: Line;
  readonly under?: readonly Line[];
}

/** Statements under a heading. Where there are none, `none` says so, or the part is left out. */
export interface SheetPart {
  readonly heading: Line;
  readonly statements: readonly Statement[];
  readonly none?: string;
}

/** A line that ends in an address to follow. */
export interface Reference {
  readonly words: Line;
  readonly url: string;
}

/** A page written out, before it is known in which notation. */
export interface Sheet {
  readonly title: Line;
  /** Paragraphs that stand by themselves, below the title. */
  readonly lead: readonly Line[];
  readonly facts: readonly Statement[];
  readonly parts: readonly SheetPart[];
}
