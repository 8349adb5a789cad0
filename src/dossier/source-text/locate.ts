/** A stretch of a paragraph: UTF-16 code units, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The text of a range of a paragraph, or undefined where it reaches outside or cuts a character in two. */
export function locate(paragraph: string, start: number, end: number): string | undefined {
  if (start < 0 || end <= start || end > paragraph.length) return undefined;
  const text = paragraph.slice(start, end);
  return halfCharacter.test(text) ? undefined : text;
}

const halfCharacter = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;

/**
 * Every place in a paragraph, within a range, where some words stand, word for word: a match begins and ends where
 * words do. Straight and curly quotation marks count as the same.
 */
export function placesOf(words: string, paragraph: string, within: Range): readonly Range[] {
  const sought = straighten(words);
  const text = straighten(paragraph);
  const places: Range[] = [];
  if (sought === '') return places;
  for (let start = text.indexOf(sought, within.start); start !== -1;) {
    const end = start + sought.length;
    if (end > within.end) break;
    if (isWordEdge(text, start) && isWordEdge(text, end)) places.push({ start, end });
    start = text.indexOf(sought, start + 1);
  }
  return places;
}

/** Keeps the length, so that places in the straightened text are places in the text. */
function straighten(text: string): string {
  return text.replaceAll(/[‘’‛]/g, "'").replaceAll(/[“”„‟«»]/g, '"');
}

function isWordEdge(text: string, at: number): boolean {
  return !(
    endsInWord.test(text.slice(Math.max(0, at - 2), at)) &&
    startsInWord.test(text.slice(at, at + 2))
  );
}

const endsInWord = /[\p{L}\p{M}\p{N}]$/u;
const startsInWord = /^[\p{L}\p{M}\p{N}]/u;
