import {
  CLAIMS_PER_FILE,
  DAYS_PER_FILE,
  indexFileName,
  type ClaimFile,
  type ClaimIndex,
  type DayFile,
  type FoundDossier,
} from './claim-index.ts';
import { inRuns } from '../in-runs.ts';
import type { IndexedClaim } from './indexed-claim.ts';

/** A dossier as the index takes it in. */
export interface IndexedDossier {
  readonly dossier: FoundDossier;
  readonly claims: readonly IndexedClaim[];
}

/** The index but for its folder's name, and the files to be put there, by their names. */
export interface BuiltIndex {
  readonly index: Omit<ClaimIndex, 'folder'>;
  readonly files: Iterable<readonly [name: string, text: string]>;
}

/** A file of terms is closed when it has this many characters. */
const TERM_FILE_LENGTH = 24_000;

/** Indexes dossiers given one at a time, in the order of the library. Holds of each claim no more than its terms' numbers. */
export function createIndexBuilder(): {
  readonly add: (dossier: IndexedDossier) => readonly (readonly [name: string, text: string])[];
  readonly end: () => BuiltIndex;
} {
  const numbers = new Map<string, number[]>();
  const counts: number[] = [];
  const days: (readonly [number, number] | null)[] = [];
  let block: { dossiers: FoundDossier[]; claims: ClaimFile['claims'][number][] } = emptyBlock();
  let claims = 0;
  const closed = (): readonly [name: string, text: string] => {
    const at = Math.floor((claims - 1) / CLAIMS_PER_FILE);
    const file: ClaimFile = block;
    block = emptyBlock();
    return [indexFileName('claims', at), JSON.stringify(file)];
  };
  return {
    add: ({ dossier, claims: added }) => {
      const full: (readonly [string, string])[] = [];
      counts.push(added.length);
      for (const { shown, terms, days: span } of added) {
        for (const term of terms) {
          const known = numbers.get(term);
          if (known) known.push(claims);
          else numbers.set(term, [claims]);
        }
        days.push(span ?? null);
        if (block.dossiers.at(-1) !== dossier) block.dossiers.push(dossier);
        block.claims.push({ ...shown, at: block.dossiers.length - 1 });
        claims += 1;
        if (claims % CLAIMS_PER_FILE === 0) full.push(closed());
      }
      return full;
    },
    end: () => {
      const last = block.claims.length > 0 ? [closed()] : [];
      const termFiles = inTermFiles(numbers);
      return {
        index: { version: 1, counts, cuts: termFiles.map(({ first }) => first) },
        files: [
          ...last,
          ...termFiles.map(({ text }, at) => [indexFileName('terms', at), text] as const),
          ...inDayFiles(days).map((text, at) => [indexFileName('days', at), text] as const),
        ],
      };
    },
  };
}

function emptyBlock(): { dossiers: FoundDossier[]; claims: ClaimFile['claims'][number][] } {
  return { dossiers: [], claims: [] };
}

function inTermFiles(
  numbers: ReadonlyMap<string, readonly number[]>,
): readonly { readonly first: string; readonly text: string }[] {
  const files: { first: string; lines: string[]; length: number }[] = [];
  // By code units, as whoever looks a term up compares them.
  for (const term of [...numbers.keys()].toSorted()) {
    const line = JSON.stringify([term, distances(numbers.get(term) ?? [])]);
    const file = files.at(-1);
    if (file && file.length + line.length <= TERM_FILE_LENGTH) {
      file.lines.push(line);
      file.length += line.length;
    } else files.push({ first: term, lines: [line], length: line.length });
  }
  return files.map(({ first, lines }) => ({ first, text: `[${lines.join(',')}]` }));
}

function distances(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function inDayFiles(days: DayFile): readonly string[] {
  return inRuns(days, DAYS_PER_FILE).map((run) => JSON.stringify(run));
}
