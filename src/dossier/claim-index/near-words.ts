import { editDistance, slipsAllowed } from '../edit-distance.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { IndexFiles } from './find-claims.ts';
import { placesOf, termOf } from './terms.ts';

/** So many files of terms are read for one word: a longer beginning of it is taken to be right where there are more. */
const MOST_FILES = 8;

/** So many words are given for one. */
const MOST_WORDS = 3;

/**
 * Words of claims, or of speakers' names, that are spelled much like a folded word: likest first, and of those the ones
 * that more claims have. The first letter is taken to be right, or the whole index would have to be read.
 */
export async function nearWords(
  { cuts }: ClaimIndex,
  files: IndexFiles,
  word: string,
  of: 'claims' | 'speakers' = 'claims',
): Promise<readonly string[]> {
  const most = slipsAllowed(word);
  const letters = Array.from(word);
  const nameOf = (text: string): string => (of === 'claims' ? text : termOf('speaker', text));
  const stems = [1, 2, 3].map((count) => nameOf(letters.slice(0, count).join('')));
  const stem = stems.find((one) => placesOf(cuts, one, true).length <= MOST_FILES);
  if (most === 0 || stem === undefined) return [];
  const read = await Promise.all(placesOf(cuts, stem, true).map((at) => files.terms(at)));
  const beside = nameOf('').length;
  return read
    .flat()
    .filter(([term]) => term.startsWith(stem))
    .map(([term, claims]) => ({ word: term.slice(beside), claims: claims.length }))
    .filter((one) => Math.abs(one.word.length - word.length) <= most)
    .map((one) => ({ ...one, slips: editDistance(word, one.word) }))
    .filter(({ slips }) => slips > 0 && slips <= most)
    .toSorted((a, b) => a.slips - b.slips || b.claims - a.claims)
    .slice(0, MOST_WORDS)
    .map((one) => one.word);
}
