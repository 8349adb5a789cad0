import type { Sought } from '../../address/index.ts';
import {
  claimsAt,
  dossiersAmong,
  findClaims,
  isWish,
  type FoundDossier,
  type FoundEntry,
} from '../../dossier/index.ts';
import type { OpenedIndex } from '../../library/index.ts';
import { looserThan, RESULTS_LENGTH, wishOf, type Looser } from './wish.ts';

/** One page of what was found. */
export interface Found {
  readonly claims: number;
  readonly dossiers: number;
  readonly parts: number;
  readonly groups: readonly FoundGroup[];
  /** Where nothing was found: what leaving out one part would give. */
  readonly looser: readonly (Looser & { readonly claims: number })[];
}

/** Found claims of one dossier, in its own order. */
export interface FoundGroup {
  readonly dossier: FoundDossier;
  readonly claims: readonly FoundEntry['claim'][];
}

/** Looks up the claims of all dossiers, in the order of the library. */
export async function find({ index, files }: OpenedIndex, sought: Sought): Promise<Found> {
  const numbers = await findClaims(index, files, wishOf(sought));
  const start = (sought.part - 1) * RESULTS_LENGTH;
  const shown = await claimsAt(files, numbers.slice(start, start + RESULTS_LENGTH));
  const looser = numbers.length > 0 ? [] : looserThan(sought);
  const counted = await Promise.all(
    looser.map(async (one) => {
      const wish = wishOf(one.sought);
      const claims = isWish(wish) ? (await findClaims(index, files, wish)).length : 0;
      return { ...one, claims };
    }),
  );
  return {
    claims: numbers.length,
    dossiers: dossiersAmong(index, numbers),
    parts: Math.max(1, Math.ceil(numbers.length / RESULTS_LENGTH)),
    groups: grouped(shown),
    looser: counted.filter(({ claims }) => claims > 0),
  };
}

function grouped(entries: readonly FoundEntry[]): readonly FoundGroup[] {
  const groups = new Map<string, { dossier: FoundDossier; claims: FoundEntry['claim'][] }>();
  for (const { dossier, claim } of entries) {
    const group = groups.get(dossier.id) ?? { dossier, claims: [] };
    group.claims.push(claim);
    groups.set(dossier.id, group);
  }
  return [...groups.values()];
}
