import { LoadError } from './load-error.ts';

/** What came of a file, in the pieces in which it came. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[];

/** The text in them. JSON is UTF-8, whatever the server calls it: throws a `LoadError` for what is not, and would be shown as other letters. */
export function textOf(pieces: Pieces): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return (
      pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode()
    );
  } catch {
    throw new LoadError('not-utf8');
  }
}

/** Whether what came is a page. No JSON begins so, and every page does. */
export function isPage(pieces: Pieces): boolean {
  for (const piece of pieces) {
    const first = piece.find((byte) => !blank.has(byte));
    if (first !== undefined) return first === LESS_THAN;
  }
  return false;
}

const LESS_THAN = 0x3c;

/** White space, and what marks a text as UTF-8. */
const blank = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
