import type { Range } from '../../../dossier/source-text/index.ts';
import type { Digests } from './digests.ts';
import { asItIs, respellingsOf, type Spelling } from './respelling.ts';
import type { Placing, SoughtPassage } from './sought.ts';

/** A place in a line, and how it was found. */
export interface Place extends Range {
  readonly placing: Placing;
}

/** How far a passage is looked for from where it should be, where no words say more. Characters. */
const FAR = 60;

/** How many places are tried in one spelling of a line. */
const MOST_STARTS = 80;

/** Where a word begins, or a mark before one. */
const starts = /(?<![^\s"“”„'‘’«»([–—-])\S/gu;

/**
 * Where a passage stands in a line, by its digest alone: where the dossier says, or else nearby, or else where `words`
 * of it were found. First in the line as it is, then in every other spelling of it.
 */
export async function placeByDigest(
  passage: SoughtPassage,
  line: string,
  digests: Digests,
  words?: Range,
): Promise<Place | undefined> {
  const plain = await placeIn(asItIs(line), passage, digests, words);
  if (plain) return { ...plain, placing: 'exact' };
  for (const spelling of respellings(line)) {
    if (digests.areSpent()) return undefined;
    const place = await placeIn(spelling, passage, digests, words);
    if (place) return { ...place, placing: 'respelled' };
  }
  return undefined;
}

async function placeIn(
  { text, origins }: Spelling,
  passage: SoughtPassage,
  digests: Digests,
  words: Range | undefined,
): Promise<Range | undefined> {
  const length = passage.end - passage.start;
  const tried = [passage.start, ...startsIn(text, passage.start, words ? Infinity : FAR)]
    .filter((start) => start + length <= text.length)
    .filter((start) => !words || reaches(origins, start, start + length, words))
    .slice(0, MOST_STARTS);
  const found = await Promise.all(
    tried.map(
      async (start) => (await digests.of(text.slice(start, start + length))) === passage.digest,
    ),
  );
  const start = tried[found.indexOf(true)];
  if (start === undefined) return undefined;
  return { start: origins[start] ?? 0, end: origins[start + length] ?? 0 };
}

function startsIn(text: string, near: number, far: number): readonly number[] {
  return [...text.matchAll(starts)]
    .map(({ index }) => index)
    .filter((start) => start !== near && Math.abs(start - near) <= far)
    .toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near));
}

/** Whether a range of a spelling has the words in it. */
function reaches(origins: readonly number[], start: number, end: number, words: Range): boolean {
  return (origins[start] ?? 0) <= words.start && words.end <= (origins[end] ?? 0);
}

const made = new Map<string, readonly Spelling[]>();

/** Many passages stand in one line: its spellings are made once, and forgotten with the lines of an earlier copy. */
function respellings(line: string): readonly Spelling[] {
  const known = made.get(line);
  if (known) return known;
  if (made.size > 500) made.clear();
  const spellings = respellingsOf(line);
  made.set(line, spellings);
  return spellings;
}
