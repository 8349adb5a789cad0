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
import { respelled, type Respelled } from './spelling.ts';
import { looserThan, RESULTS_LENGTH, wishOf, type Looser } from './wish.ts';

/** One page of what was found. */
export interface Found {
  readonly claims: number;
  readonly dossiers: number;
  readonly parts: number;
  readonly groups: readonly FoundGroup[];
  /** Where nothing was found: what other spellings of its words would give. */
  readonly respelled: readonly (Respelled & { readonly claims: number })[];
  /** Where nothing was found: what leaving out one part would give. */
  readonly looser: readonly (Looser & { readonly claims: number })[];
}

/** Found claims of one dossier, in its own order. */
export interface FoundGroup {
  readonly dossier: FoundDossier;
  readonly claims: readonly FoundEntry['claim'][];
}

/** Looks up the claims of all dossiers, in the order of the library. */
export async function find(opened: OpenedIndex, sought: Sought): Promise<Found> {
  const { index, files } = opened;
  const numbers = await findClaims(index, files, wishOf(sought));
  const start = (sought.part - 1) * RESULTS_LENGTH;
  const shown = await claimsAt(files, numbers.slice(start, start + RESULTS_LENGTH));
  const isVain = numbers.length === 0;
  const [spellings, looser] = await Promise.all([
    isVain ? respelled(opened, sought).then((others) => counted(opened, others)) : [],
    isVain ? counted(opened, looserThan(sought)) : [],
  ]);
  return {
    claims: numbers.length,
    dossiers: dossiersAmong(index, numbers),
    parts: Math.max(1, Math.ceil(numbers.length / RESULTS_LENGTH)),
    groups: grouped(shown),
    respelled: spellings,
    looser,
  };
}

/** Of other wishes those that find something, with how much. */
async function counted<Other extends { readonly sought: Sought }>(
  { index, files }: OpenedIndex,
  others: readonly Other[],
): Promise<readonly (Other & { readonly claims: number })[]> {
  const all = await Promise.all(
    others.map(async (one) => {
      const wish = wishOf(one.sought);
      const claims = isWish(wish) ? (await findClaims(index, files, wish)).length : 0;
      return { ...one, claims };
    }),
  );
  return all.filter(({ claims }) => claims > 0);
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
