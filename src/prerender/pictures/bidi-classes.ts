/**
 * How a character takes part in the ordering of a line of mixed direction: the classes of Unicode's annex 9, as far as
 * the packaged fonts have characters of them. Explicit embeddings have none.
 */
export type BidiClass = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'ON';

// In the order in which they are tried: the later ones would claim characters of the earlier ones.
const patterns: readonly (readonly [BidiClass, RegExp])[] = [
  ['AN', /^[\u0600-\u0605\u0660-\u0669\u066B\u066C\u06DD]/],
  ['EN', /^[0-9\u00B2\u00B3\u00B9\u06F0-\u06F9\u2070\u2074-\u2079\u2080-\u2089]/],
  ['ES', /^[+\-\u207A\u207B\u208A\u208B\u2212]/],
  ['CS', /^[,./:\u00A0\u060C\u202F\u2044]/],
  ['ET', /^[#%°±\p{Sc}\u0609\u060A\u066A\u2030-\u2034\u2213]/u],
  ['R', /^[\u200F\p{Script=Hebrew}\p{Script=Nko}]/u],
  // These signs of Arabic script belong to no script of their own.
  ['AL', /^[\u061B-\u061F\u0640\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u],
  ['L', /^[\p{L}\u200E]/u],
];

/** The class of a character, told by its first code point. */
export function bidiClassOf(character: string): BidiClass {
  return patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 'ON';
}

/** Which way a text is read: as its first letter is, and from left to right where it has none. */
export function directionOf(text: string): Direction {
  for (const character of text) {
    const found = bidiClassOf(character);
    if (found === 'L') return 'ltr';
    if (found === 'R' || found === 'AL') return 'rtl';
  }
  return 'ltr';
}

/** Which way a line is read. */
export type Direction = 'ltr' | 'rtl';
