import { cutLines, widestWord, wrap, wrapEvenly, type Measure } from './wrapping.ts';

/** The room a text has, and how it may be set in it. Lengths are pixels of the picture. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Sizes of the type, the largest first; the first that fits is taken. */
  readonly sizes: readonly number[];
  /** From line to line, as a share of the size. */
  readonly leading: number;
  readonly mostLines: number;
}

/** A text set in its room. */
export interface Fitted {
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  readonly lines: readonly string[];
  /** Whether something had to be left out. */
  readonly isCut: boolean;
}

/**
 * Sets a text as large as its room allows without breaking a word. One that is too long for the smallest size is cut
 * at a word.
 */
export function fit(text: string, room: Room, measure: Measure): Fitted {
  const smallest = room.sizes.at(-1) ?? 0;
  const widest = widestWord(text, measure);
  for (const size of room.sizes) {
    const isWhole = size === smallest || widest <= room.width / size;
    const lines = wrap(text, room.width / size, measure);
    if (isWhole && lines.length <= linesIn(room, size)) {
      const even = wrapEvenly(text, room.width / size, measure);
      return { size, leading: size * room.leading, lines: even, isCut: false };
    }
  }
  const width = room.width / smallest;
  const most = linesIn(room, smallest);
  const lines = cutLines(wrap(text, width, measure), most, width, measure);
  return { size: smallest, leading: smallest * room.leading, lines, isCut: true };
}

/** The last line needs no room for a next one. */
function linesIn({ height, leading, mostLines }: Room, size: number): number {
  const fitting = Math.floor((height - size) / (size * leading)) + 1;
  return Math.max(1, Math.min(mostLines, fitting));
}
