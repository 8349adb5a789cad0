import type { Catalogue } from '../catalogue.ts';
import type { Claim, ClaimId, Link } from '../model.ts';
import { isCounterRelation } from '../relations.ts';

/** Claims of one topic that answer or oppose one another, directly or through others; or those that nothing meets. */
export interface ClaimGroup {
  readonly claims: readonly Claim[];
  /** `false`: nobody is reported to answer or oppose these, whatever the reader has chosen to see. */
  readonly met: boolean;
}

/**
 * Groups the claims of one section of the board: first the exchanges, each whole and in the dossier's order,
 * then, together, the claims that nothing in the section stands opposite. Who meets whom is a matter of all its
 * claims; only those that `isShown` are then given, so that a filter never makes a claim look unanswered.
 */
export function groupExchanges(
  catalogue: Catalogue,
  claims: readonly Claim[],
  isShown: (claim: Claim) => boolean,
): readonly ClaimGroup[] {
  return groupAll(catalogue, claims)
    .map((group) => ({ ...group, claims: group.claims.filter(isShown) }))
    .filter((group) => group.claims.length > 0);
}

function groupAll(catalogue: Catalogue, claims: readonly Claim[]): readonly ClaimGroup[] {
  const here = new Set(claims.map(({ id }) => id));
  const opposite = oppositesAmong(catalogue.dossier.links, here);
  const placed = new Set<ClaimId>();
  const exchanges: ClaimGroup[] = [];
  const alone: Claim[] = [];
  for (const claim of claims) {
    if (placed.has(claim.id)) continue;
    const members = reachable(claim.id, opposite);
    members.forEach((id) => placed.add(id));
    if (members.size === 1) alone.push(claim);
    else exchanges.push({ claims: claims.filter(({ id }) => members.has(id)), met: true });
  }
  return alone.length > 0 ? [...exchanges, { claims: alone, met: false }] : exchanges;
}

function oppositesAmong(
  links: readonly Link[],
  here: ReadonlySet<ClaimId>,
): ReadonlyMap<ClaimId, readonly ClaimId[]> {
  const opposite = new Map<ClaimId, ClaimId[]>();
  const add = (a: ClaimId, b: ClaimId): void => {
    opposite.set(a, [...(opposite.get(a) ?? []), b]);
  };
  for (const { from, to, relation } of links) {
    if (to.kind !== 'claim' || !isCounterRelation(relation)) continue;
    if (!here.has(from) || !here.has(to.id)) continue;
    add(from, to.id);
    add(to.id, from);
  }
  return opposite;
}

function reachable(
  start: ClaimId,
  opposite: ReadonlyMap<ClaimId, readonly ClaimId[]>,
): ReadonlySet<ClaimId> {
  const found = new Set([start]);
  for (const id of found) opposite.get(id)?.forEach((next) => found.add(next));
  return found;
}
