/** The size of a label, in CSS pixels; the style sheet says the same. */
const FONT = 13;

/** How wide a letter may be, in parts of the size: never less than it is in the faces of the site. */
const narrow = /[iljtfrI1.,;:'’‘!|()\s-]/;
const wide = /[mwMW@%—…]/;
const capital = /[A-Z0-9ÄÖÜ&?]/;
const LAST_LATIN = 0x24f;

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code > 0x2e7f) return 1.1;
  if (code > LAST_LATIN && code < 0x2000) return 0.75;
  if (narrow.test(letter)) return 0.34;
  if (wide.test(letter)) return 0.92;
  return capital.test(letter) ? 0.66 : 0.56;
}

/** How wide a label is at most, in CSS pixels. Counted, not measured, so that a build comes to the same. */
export function labelWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return inPixels(width);
}

/** A width in parts of the size as whole CSS pixels: what has room is measured as what takes it is. */
function inPixels(width: number): number {
  return Math.ceil(width * FONT);
}

/** As much of a text as a width has room for, ending in an ellipsis where it is cut, at a word if that is near. */
export function fitted(text: string, room: number): string {
  const ellipsis = letterWidth('…');
  let width = 0;
  let kept = '';
  let fits = '';
  for (const letter of text) {
    width += letterWidth(letter);
    if (inPixels(width) > room) return `${atWord(fits)}…`;
    kept += letter;
    if (inPixels(width + ellipsis) <= room) fits = kept;
  }
  return text;
}

function atWord(text: string): string {
  const end = text.lastIndexOf(' ');
  return (end > text.length * 0.7 ? text.slice(0, end) : text).replace(/[\s,;:.–—-]+$/, '');
}
