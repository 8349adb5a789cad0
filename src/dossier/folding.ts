/**
 * Letters that Arabic, Persian, Pashto and Urdu type in forms of their own, and readers for one another; and the digits
 * of these scripts. (Alef, vav and yeh under a hamza come apart from it with the marks.) The last sigma of a Greek word
 * is a sigma, and a curled apostrophe an apostrophe.
 */
const alike: readonly (readonly [forms: string, letter: string])[] = [
  ['ىیېۍےێ', 'ي'],
  ['کڪګگ', 'ك'],
  ['ةہھەۃ', 'ه'],
  ['ٱ', 'ا'],
  ['ς', 'σ'],
  ['’‘ʼ', "'"],
  ...Array.from({ length: 10 }, (_, digit): readonly [string, string] => [
    String.fromCodePoint(0x660 + digit, 0x6f0 + digit),
    String(digit),
  ]),
];

const letterOf: ReadonlyMap<string, string> = new Map(
  alike.flatMap(([forms, letter]) => Array.from(forms, (form) => [form, letter] as const)),
);

const variants = new RegExp(`[${[...letterOf.keys()].join('')}]`, 'gu');

/**
 * Lower case, without marks (accents, Arabic vowel signs), stretched lines (tatweel) and what is not seen at all
 * (joiners, soft hyphens), one letter for those that are alike. Each character for itself, wherever it stands: what two
 * texts fold to, one after the other, is what they fold to together.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll(variants, (form) => letterOf.get(form) ?? form);
}

/** What a search compares: folded letters, one space between words. The one folding of the site. */
export function fold(text: string): string {
  return foldLetters(text).replaceAll(/\s+/g, ' ').trim();
}
