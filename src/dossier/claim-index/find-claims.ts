import {
  CLAIMS_PER_FILE,
  DAYS_PER_FILE,
  type ClaimFile,
  type ClaimIndex,
  type DayFile,
  type FoundDossier,
  type TermFile,
} from './claim-index.ts';
import type { FoundClaim } from './indexed-claim.ts';
import { foldedWords, placesOf, termOf } from './terms.ts';

/** What is looked for among the claims of all dossiers; every part that is given has to hold. */
export interface ClaimWish {
  /** Words of the claim, its speaker, the speaker's role or its quotations. */
  readonly words: string;
  /** Words of the speaker's name. */
  readonly speaker: string;
  readonly party: string | undefined;
  readonly topic: string | undefined;
  /** The claim can have been made on this day or later, in days since 1970-01-01. */
  readonly after: number | undefined;
  /** The claim can have been made on this day or earlier. */
  readonly before: number | undefined;
}

/** How the files of an index are had. */
export interface IndexFiles {
  readonly terms: (at: number) => Promise<TermFile>;
  readonly days: (at: number) => Promise<DayFile>;
  readonly claims: (at: number) => Promise<ClaimFile>;
}

/** A found claim with its dossier. */
export interface FoundEntry {
  readonly dossier: FoundDossier;
  readonly claim: FoundClaim;
}

/** A word this long is found at the start of longer ones too: less starts any. */
const SHORTEST_START = 3;

/** Whether anything is looked for. */
export function isWish(wish: ClaimWish): boolean {
  return clausesOf(wish).length > 0 || wish.after !== undefined || wish.before !== undefined;
}

/** The numbers of the claims that are as wished, in their order. */
export async function findClaims(
  index: ClaimIndex,
  files: IndexFiles,
  wish: ClaimWish,
): Promise<readonly number[]> {
  const total = index.counts.reduce((sum, count) => sum + count, 0);
  const clauses = clausesOf(wish);
  const lists = await Promise.all(clauses.map((clause) => numbersOf(index, files, clause)));
  // How many of the clauses, one after the other, each claim has met.
  const met = new Uint16Array(total);
  lists.forEach((found, at) => {
    for (const number of found) if (met[number] === at) met[number] = at + 1;
  });
  const found: number[] = [];
  met.forEach((count, number) => {
    if (count === lists.length) found.push(number);
  });
  return inTime(files, found, wish);
}

/** The claims that have these numbers, each with its dossier. */
export async function claimsAt(
  files: IndexFiles,
  numbers: readonly number[],
): Promise<readonly FoundEntry[]> {
  const blocks = new Map<number, ClaimFile>();
  const needed = new Set(numbers.map((number) => Math.floor(number / CLAIMS_PER_FILE)));
  await Promise.all(
    [...needed].map(async (at) => {
      blocks.set(at, await files.claims(at));
    }),
  );
  return numbers.flatMap((number) => {
    const block = blocks.get(Math.floor(number / CLAIMS_PER_FILE));
    const claim = block?.claims[number % CLAIMS_PER_FILE];
    const dossier = claim && block?.dossiers[claim.at];
    return dossier ? [{ dossier, claim }] : [];
  });
}

/** How many dossiers some claims are of. */
export function dossiersAmong({ counts }: ClaimIndex, numbers: readonly number[]): number {
  let [dossiers, at, end, last] = [0, -1, 0, -1];
  for (const number of numbers) {
    while (number >= end && at + 1 < counts.length) {
      at += 1;
      end += counts[at] ?? 0;
    }
    if (at !== last) dossiers += 1;
    last = at;
  }
  return dossiers;
}

/** A term to be met, or any that it starts. */
interface Clause {
  readonly term: string;
  readonly isStart: boolean;
}

function clausesOf({ words, speaker, party, topic }: ClaimWish): readonly Clause[] {
  const clauses = [
    ...foldedWords(words).map((word) => startedBy(word, word)),
    ...foldedWords(speaker).map((word) => startedBy(word, termOf('speaker', word))),
    ...(party === undefined ? [] : [whole(termOf('party', party))]),
    ...(topic === undefined ? [] : [whole(termOf('topic', topic))]),
  ];
  return [...new Map(clauses.map((clause) => [clause.term, clause])).values()];
}

function startedBy(word: string, term: string): Clause {
  return { term, isStart: Array.from(word).length >= SHORTEST_START };
}

function whole(term: string): Clause {
  return { term, isStart: false };
}

/** Each claim of a clause once: a claim may have several words that start alike. */
async function numbersOf(
  { cuts }: ClaimIndex,
  files: IndexFiles,
  { term, isStart }: Clause,
): Promise<ReadonlySet<number>> {
  const read = await Promise.all(placesOf(cuts, term, isStart).map((at) => files.terms(at)));
  const numbers = new Set<number>();
  for (const [one, distances] of read.flat()) {
    if (isStart ? !one.startsWith(term) : one !== term) continue;
    let number = 0;
    for (const distance of distances) {
      number += distance;
      numbers.add(number);
    }
  }
  return numbers;
}

async function inTime(
  files: IndexFiles,
  found: readonly number[],
  { after = -Infinity, before = Infinity }: ClaimWish,
): Promise<readonly number[]> {
  if (after === -Infinity && before === Infinity) return found;
  const places = [...new Set(found.map((number) => Math.floor(number / DAYS_PER_FILE)))];
  const read = new Map<number, DayFile>();
  await Promise.all(
    places.map(async (at) => {
      read.set(at, await files.days(at));
    }),
  );
  return found.filter((number) => {
    const days = read.get(Math.floor(number / DAYS_PER_FILE))?.[number % DAYS_PER_FILE];
    return days && days[1] >= after && days[0] <= before;
  });
}
