/** How wide letters are taken to be, in ems: a little wider than they are, so that a fallback face fits as well. */
const widths: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/^\p{M}/u, 0],
  [/^[iljI.,:;'’‘|!()[\]/-]/, 0.36],
  [/^[tfr]/, 0.42],
  [/^\s/, 0.3],
  [/^[mwMW@%—…]/, 0.96],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.02],
  [/^\p{Lu}/u, 0.72],
];

const USUAL_WIDTH = 0.61;

/** How wide a text is taken to be, in ems. */
export function estimatedWidth(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return sum;
}

const known = new Map<string, number>();

function widthOf(letter: string): number {
  const width =
    known.get(letter) ?? widths.find(([pattern]) => pattern.test(letter))?.[1] ?? USUAL_WIDTH;
  known.set(letter, width);
  return width;
}

/**
 * A text in lines of at most `room` ems, broken between words, and within a word only where it alone is too long. Of
 * more than `most` lines the rest is left out, and an ellipsis says so.
 */
export function wrapLines(text: string, room: number, most: number): readonly string[] {
  const space = widthOf(' ');
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(/\s+/).flatMap((one) => piecesOf(one, room))) {
    const more = estimatedWidth(word);
    if (line !== '' && width + space + more > room) {
      lines.push(line);
      [line, width] = [word, more];
    } else {
      width += line === '' ? more : space + more;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', room)];
}

/** A line with an ellipsis at its end, within `room`. */
function cut(line: string, room: number): string {
  let kept = line;
  while (kept !== '' && estimatedWidth(`${kept}…`) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function piecesOf(word: string, room: number): readonly string[] {
  if (estimatedWidth(word) <= room) return word === '' ? [] : [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && estimatedWidth(piece + letter) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Whether a text is read from right to left: its first letter decides. */
export function runsLeftward(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    first,
  );
}
