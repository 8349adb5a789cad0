import type { Face, Typeface } from './faces.ts';

/** What a reader sees as one letter: a base with its marks. */
export interface Letter {
  readonly text: string;
  /** The face it is drawn from; `undefined` where none has it. */
  readonly face: Face | undefined;
}

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Signs that are never drawn, only heeded: joiners, marks of direction, selectors. */
const unseen = /^\p{Default_Ignorable_Code_Point}$/u;

/** Signs that a run of letters takes along, so that its shaping is not broken by a change of face. */
const companion = /^[\p{P}\p{Z}\p{S}\p{N}]/u;

/** Arabic marks in Unicode's canonical order, where the doubling sign comes after the vowels that stand on it. */
const marksBeforeShadda = /([\u064B-\u0650\u0652-\u0655\u0670]+)(\u0651)/g;

/**
 * A text as it is drawn: composed, on one line, without signs that steer nothing here (embeddings and isolates, soft
 * hyphens, controls), and with every doubling sign nearest to its letter, where the shaping expects it.
 */
export function drawnText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u202A-\u202E\u2066-\u2069]|(?!\s)\p{Cc}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(marksBeforeShadda, '$2$1')
    .trim();
}

/** The letters of a drawn text, each with its face: the first that has it, or that of the letter before a sign. */
export function lettersOf(text: string, typeface: Typeface): readonly Letter[] {
  let previous: Face | undefined;
  return Array.from(segments.segment(text), ({ segment }) => {
    const codePoints = codePointsOf(segment);
    const has = (face: Face): boolean =>
      codePoints.every((one) => face.font.hasGlyphForCodePoint(one));
    const stays = previous !== undefined && companion.test(segment) && has(previous);
    const face = stays ? previous : typeface.find(has);
    previous = face;
    return { text: segment, face };
  });
}

/** The letters of a text that no face has, each once. */
export function lettersWithoutFace(text: string, typeface: Typeface): readonly string[] {
  const missing = lettersOf(drawnText(text), typeface).filter(({ face }) => !face);
  return [...new Set(missing.map((letter) => letter.text))];
}

function codePointsOf(segment: string): readonly number[] {
  return Array.from(segment)
    .filter((one) => !unseen.test(one))
    .flatMap((one) => one.codePointAt(0) ?? []);
}
