/** A text as a browser compares it, and where each of its characters comes from. */
export interface Folded {
  readonly text: string;
  /** For each index of `text`, and for its end, the index in the unfolded text; -1 inside what one character became. */
  readonly origins: readonly number[];
}

/** As browsers search: what differs from these only by accent or case is the same (UTS #10, primary level). */
const alike = new Intl.Collator('en', { sensitivity: 'base' });
const baseLetters = ['ae', 'oe', ...'abcdefghijklmnopqrstuvwxyz'.split('')];

/**
 * A text as a browser searches it: without case, accents, vowel points of Arabic and Hebrew, soft hyphens and
 * others that take no room; with straight marks for curly ones.
 */
export function fold(text: string): Folded {
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let index = 0; index < plain.length; index += 1) origins.push(index === 0 ? at : -1);
    folded += plain;
    at += character.length;
  }
  return { text: folded, origins: [...origins, text.length] };
}

function foldCharacter(character: string): string {
  if (/^[ -~]$/.test(character)) return character.toLowerCase();
  const plain = character
    .normalize('NFKD')
    .replaceAll(/[‘’\u05F3]/gu, "'")
    .replaceAll(/[“”\u05F4]/gu, '"')
    .replaceAll(withoutRoom, '')
    .toUpperCase()
    .toLowerCase();
  return /^[^a-z]$/u.test(plain) && /\p{Script=Latin}/u.test(plain) ? baseOf(plain) : plain;
}

const withoutRoom =
  /[\p{Default_Ignorable_Code_Point}\p{Script=Inherited}\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u06D6-\u06ED]/gu;

function baseOf(letter: string): string {
  return baseLetters.find((base) => alike.compare(base, letter) === 0) ?? letter;
}
