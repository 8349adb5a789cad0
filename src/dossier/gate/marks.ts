import type { Dossier } from '../model.ts';

/**
 * What turns the text around it round, or does the same with nothing to be seen: bidirectional embeddings, overrides,
 * isolates and their ends, controls, halves of characters. The marks and joiners that Arabic, Persian, Urdu or Hindi
 * are written with are none of these.
 */
const turning =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Cs}/gu;

const alphabets: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
];

/** Greek letters that a reader takes for Latin ones. The others stand beside them openly, as in μm or kΩ. */
const greekAlike = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυρ]/u;

const MIXED = ' [letters of two alphabets]';
const word = /[\p{L}\p{M}]+(?! \[letters of two alphabets\])(?![\p{L}\p{M}])/gu;

/** Words that are looked for, and never shown, and addresses, which percent-encoding speaks for. */
const untold: ReadonlySet<string> = new Set(['exact', 'prefix', 'suffix', 'url']);

/**
 * A dossier as it may be shown: what would turn other text round is put into visible words in its place, and a word of
 * letters that only look as if they belonged together has a note after it, both in square brackets, as editors do. It
 * is the same dossier where there is nothing to mark.
 */
export function markUnseen(dossier: Dossier): Dossier {
  if (!isToBeMarked(dossier)) return dossier;
  return JSON.parse(JSON.stringify(dossier), marked);
}

function marked(this: unknown, key: string, value: unknown): unknown {
  return typeof value === 'string' && !untold.has(key) ? markedText(value) : value;
}

function isToBeMarked(value: unknown): boolean {
  if (typeof value === 'string') return markedText(value) !== value;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]: [string, unknown]) => !untold.has(key) && isToBeMarked(inner),
  );
}

/** A text with its marks. */
export function markedText(text: string): string {
  return text
    .replaceAll(turning, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    })
    .replaceAll(word, (letters) => (isMixed(letters) ? letters + MIXED : letters));
}

function isMixed(letters: string): boolean {
  const [latin, greek, cyrillic] = alphabets.map((alphabet) => alphabet.test(letters));
  if (cyrillic) return latin === true || greek === true;
  return latin === true && greek === true && greekAlike.test(letters);
}
