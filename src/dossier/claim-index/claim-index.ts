import type { DossierId } from '../model.ts';
import type { PartyView } from '../views/parts.ts';
import type { FoundClaim } from './indexed-claim.ts';

/**
 * The index of every claim of every dossier, in small files. Claims are numbered through, dossier by dossier; a term
 * has the numbers of its claims, and stands among its neighbours in one of many files.
 */
export interface ClaimIndex {
  readonly version: 1;
  /** The folder, beside this file, of all the others: its name is a digest of what they hold. */
  readonly folder: string;
  /** How many claims each dossier has, in the order of the library. */
  readonly counts: readonly number[];
  /** The first term of each file of terms, in the order of code units. */
  readonly cuts: readonly string[];
}

/** A file of terms, each with the numbers of its claims, every one as its distance from the one before. */
export type TermFile = readonly (readonly [term: string, distances: readonly number[]])[];

/** A file of days: the first and the last on which each of some claims can have been made, and `null` where none is known. */
export type DayFile = readonly (readonly [first: number, last: number] | null)[];

/** What a found claim says of its dossier. */
export interface FoundDossier {
  readonly id: DossierId;
  readonly title: string;
  readonly language: string;
  readonly parties: readonly PartyView[];
}

/** A file of claims as they are shown, with the dossiers they are of: `at` is the place of a claim's dossier there. */
export interface ClaimFile {
  readonly dossiers: readonly FoundDossier[];
  readonly claims: readonly (FoundClaim & { readonly at: number })[];
}

/** How many claims one file shows. */
export const CLAIMS_PER_FILE = 64;

/** Of how many claims one file has the days. */
export const DAYS_PER_FILE = 4096;

/** The name of a file of the index, in its folder. */
export function indexFileName(of: 'terms' | 'days' | 'claims', at: number): string {
  return `${of}-${at}.json`;
}
