import type { Catalogue } from '../catalogue.ts';
import { groupBy } from '../group-by.ts';
import type { Claim, ClaimId, Topic } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { isCounterRelation } from '../relations.ts';

/** Claims of one topic that answer or oppose one another, directly or through others; or those that nothing meets. */
export interface ClaimGroup {
  readonly claims: readonly Claim[];
  /** `false`: nobody is reported to answer or oppose these, whatever the reader has chosen to see. */
  readonly met: boolean;
  /** Claims of an exchange that answer or oppose these, and that the reader has not chosen to see. */
  readonly leftOut?: readonly Claim[];
}

/** The claims of one topic, in groups. */
export interface TopicGroups {
  readonly topic: Topic;
  readonly groups: readonly ClaimGroup[];
}

/**
 * The claims of every topic in groups: first the exchanges, each whole and in the dossier's order, then, together, the
 * claims that nothing in the section stands opposite.
 */
const allGroups = oncePer((catalogue: Catalogue): readonly TopicGroups[] => {
  const byTopic = groupBy(catalogue.dossier.claims, ({ topics }) => topics.slice(0, 1));
  return catalogue.dossier.topics.map((topic) => ({
    topic,
    groups: groupAll(catalogue, byTopic.get(topic.id) ?? []),
  }));
});

/**
 * The groups of every topic that a reading leaves something of. Who meets whom is a matter of all claims; only those
 * that `isShown` are then given, so that a filter never makes a claim look unanswered.
 */
export function groupsShown(
  catalogue: Catalogue,
  isShown: (claim: Claim) => boolean,
): readonly TopicGroups[] {
  return allGroups(catalogue)
    .map(({ topic, groups }) => ({
      topic,
      groups: groups
        .map((group) => onlyShown(catalogue, group, isShown))
        .filter(({ claims }) => claims.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function onlyShown(
  catalogue: Catalogue,
  group: ClaimGroup,
  isShown: (claim: Claim) => boolean,
): ClaimGroup {
  const claims = group.claims.filter(isShown);
  if (!group.met || claims.length === group.claims.length) return { ...group, claims };
  const met = new Set(claims.flatMap(({ id }) => oppositesOf(catalogue, id)));
  const leftOut = group.claims.filter((claim) => met.has(claim.id) && !isShown(claim));
  return { ...group, claims, leftOut };
}

function groupAll(catalogue: Catalogue, claims: readonly Claim[]): readonly ClaimGroup[] {
  const place = new Map(claims.map(({ id }, index) => [id, index]));
  const placed = new Set<ClaimId>();
  const exchanges: ClaimGroup[] = [];
  const alone: Claim[] = [];
  for (const claim of claims) {
    if (placed.has(claim.id)) continue;
    const members = reachable(catalogue, claim, (id) => place.has(id));
    members.forEach((id) => placed.add(id));
    if (members.size === 1) alone.push(claim);
    else exchanges.push({ claims: inOrder(members, claims, place), met: true });
  }
  return alone.length > 0 ? [...exchanges, { claims: alone, met: false }] : exchanges;
}

function inOrder(
  members: ReadonlySet<ClaimId>,
  claims: readonly Claim[],
  place: ReadonlyMap<ClaimId, number>,
): readonly Claim[] {
  const places = [...members].map((id) => place.get(id) ?? 0).toSorted((a, b) => a - b);
  return places.flatMap((index) => claims[index] ?? []);
}

/** The claim itself, and all that meet it directly or through others of the same topic. */
function reachable(
  catalogue: Catalogue,
  start: Claim,
  isHere: (id: ClaimId) => boolean,
): ReadonlySet<ClaimId> {
  const found = new Set([start.id]);
  for (const id of found) {
    for (const next of oppositesOf(catalogue, id)) if (isHere(next)) found.add(next);
  }
  return found;
}

/** Of every claim those that meet it: first those that it leads to itself. */
const opposites = oncePer((catalogue: Catalogue): ReadonlyMap<ClaimId, readonly ClaimId[]> => {
  const { dossier, linksFrom, linksTo } = catalogue;
  return new Map(
    dossier.claims.map(({ id }) => [
      id,
      [
        ...linksFrom(id).flatMap(({ to, relation }) =>
          to.kind === 'claim' && isCounterRelation(relation) ? to.id : [],
        ),
        ...linksTo('claim', id).flatMap(({ from, relation }) =>
          isCounterRelation(relation) ? from : [],
        ),
      ],
    ]),
  );
});

/** The claims that a claim answers or opposes, and those that answer or oppose it. */
export function oppositesOf(catalogue: Catalogue, id: ClaimId): readonly ClaimId[] {
  return opposites(catalogue).get(id) ?? [];
}
