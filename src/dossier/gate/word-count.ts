import { withoutSic } from '../sic.ts';

/** The most words a verbatim fragment, or a date in the source's own words, may have. */
export const LONGEST_FRAGMENT = 15;

/** The most words a paraphrase of ours may have. */
export const LONGEST_PARAPHRASE = 25;

/** How many words a text has: what white space parts, if it has a letter or digit in it. `[sic]` is none. */
export function countWords(text: string): number {
  return withoutSic(text)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
