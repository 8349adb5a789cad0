/** Signs that begin something in Argdown wherever they stand, `=` (front matter) among them. */
const signs = /[\\[\]{}<>@#*_/=]/g;

/** `.x.` and `:x:` are names of special signs. A full stop or colon at the end of a word is none. */
const wordSigns = /[.:](?=\S)/g;

/** A text of ours as text of a statement or heading, on one line. No part of it is read as Argdown. */
export function argdownText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(signs, String.raw`\$&`)
    .replaceAll(wordSigns, String.raw`\$&`);
}
