/** The width of a text at size 1. */
export type Measure = (text: string) => number;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where a line may end: after a space, and after a hyphen, a dash or a slash between two parts that can stand alone. */
const opportunities = /(?<=\s)|(?<=[\p{L}\p{N}]{3}[-‐–—/])(?=[\p{L}\p{N}]{3})/u;

/** Breaks a text into lines no wider than `width`. A word that is wider alone is broken within. */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(opportunities)) {
    if (measure((line + piece).trim()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    const parts = breakWord(piece, width, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** The same lines with their lengths evened out, so that no last line holds one word; no word is broken for it. */
export function wrapEvenly(text: string, width: number, measure: Measure): readonly string[] {
  let lines = wrap(text, width, measure);
  let [low, high] = [Math.max(width / 2, widestWord(text, measure)), width];
  for (let step = 0; step < 7 && low < high; step += 1) {
    const middle = (low + high) / 2;
    const tried = wrap(text, middle, measure);
    if (tried.length > lines.length) low = middle;
    else {
      lines = tried;
      high = middle;
    }
  }
  return lines;
}

/** The width of the widest part of a text that is not to be broken. */
export function widestWord(text: string, measure: Measure): number {
  return Math.max(...text.split(opportunities).map((piece) => measure(piece.trim())));
}

/** The first lines of a text; where there are more, the last of these ends at a word with an ellipsis. */
export function cutLines(
  lines: readonly string[],
  most: number,
  width: number,
  measure: Measure,
): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), cutLine(kept.at(-1) ?? '', width, measure)];
}

/** A text with an ellipsis in place of its last words, as many as fit; of one long word, its letters. */
function cutLine(text: string, width: number, measure: Measure): string {
  let kept = text;
  while (measure(`${kept}…`) > width && kept !== '') {
    const shorter = kept.replace(/\s*\S+$/u, '');
    kept = shorter === '' ? Array.from(graphemes(kept)).slice(0, -1).join('') : shorter;
  }
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}

function breakWord(word: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of graphemes(word)) {
    if (part !== '' && measure((part + letter).trim()) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function graphemes(text: string): readonly string[] {
  return Array.from(letters.segment(text), ({ segment }) => segment);
}
