import { editDistance } from '../dossier/index.ts';

/** An id is near if at least this share of its letters stand right. */
const LEAST_ALIKE = 0.6;

/** Shorter words ("the", "un") are in too many ids to mean anything. */
const SHORTEST_WORD = 4;

/** Longer than any id: what stands further right in an address is no slip of the pen. */
const LONGEST_WANTED = 160;

/**
 * The ids a reader may have meant by one that does not exist, likest first, `most` at most: those a few letters away,
 * and those that share a word with it.
 */
export function nearestIds<Id extends string>(
  wanted: string,
  ids: Iterable<Id>,
  most = 5,
): readonly Id[] {
  const meant = wanted.slice(0, LONGEST_WANTED).toLowerCase();
  return [...new Set(ids)]
    .map((id) => ({ id, score: likeness(meant, id) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(0, most))
    .map(({ id }) => id);
}

/** 0 for a stranger; otherwise up to 1 for the letters and up to 1 for the words. */
function likeness(wanted: string, id: string): number {
  const alike = 1 - editDistance(wanted, id) / Math.max(wanted.length, id.length, 1);
  const shared = sharedWords(wanted, id);
  return alike >= LEAST_ALIKE || shared > 0 ? alike + shared : 0;
}

/** The share of words that two ids have in common, by Dice's coefficient. */
function sharedWords(a: string, b: string): number {
  const wordsOfA = wordsOf(a);
  const wordsOfB = wordsOf(b);
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (wordsOfA.size + wordsOfB.size);
}

function wordsOf(id: string): ReadonlySet<string> {
  return new Set(id.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST_WORD));
}
