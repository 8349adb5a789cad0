import type { Catalogue } from '../catalogue.ts';
import type { AssessmentId, Basis, Claim, ClaimId, EventId, Link, Relation } from '../model.ts';
import { isCounterRelation } from '../relations.ts';
import { claimBrief, type ClaimBrief } from './parts.ts';

/** How much stands for, against and beside a claim: what a card says in words. */
export interface TieCounts {
  readonly eventsAgainst: number;
  readonly eventsFor: number;
  readonly eventsQualifying: number;
  readonly assessments: number;
  /** Of those, how many the article itself sets against it. */
  readonly assessmentsAgainst: number;
  /** Claims that answer it, that it answers, or that oppose it. */
  readonly counters: number;
}

/** A tie as one line of text: the far end by its own words. */
export interface TieLine {
  readonly id: string;
  readonly relation: Relation;
  readonly basis: Basis;
  readonly direction: 'out' | 'in' | 'both';
  readonly target:
    | { readonly kind: 'event'; readonly id: EventId; readonly text: string }
    | { readonly kind: 'assessment'; readonly id: AssessmentId; readonly text: string }
    | {
        readonly kind: 'claim';
        readonly id: ClaimId;
        readonly text: string;
        readonly speaker: string;
      };
}

/** A claim as the board shows it: what was said, and what stands for, against and beside it. */
export interface ClaimCard extends ClaimBrief {
  readonly counts: TieCounts;
  readonly ties: readonly TieLine[];
}

/** What the card of a claim draws. */
export function claimCard(catalogue: Catalogue, claim: Claim): ClaimCard {
  const ties = catalogue.tiesOf(claim.id);
  return {
    ...claimBrief(catalogue, claim),
    counts: countTies(ties),
    ties: ties.map((link) => tieLine(catalogue, claim.id, link)),
  };
}

function countTies(ties: readonly Link[]): TieCounts {
  const count = (test: (link: Link) => boolean): number => ties.filter(test).length;
  const events = (relation: Relation): number =>
    count((link) => link.to.kind === 'event' && link.relation === relation);
  return {
    eventsAgainst: events('contradicts'),
    eventsFor: events('supports'),
    eventsQualifying: events('qualifies'),
    assessments: count(({ to }) => to.kind === 'assessment'),
    assessmentsAgainst: count(isJudgedAgainst),
    counters: count(({ relation }) => isCounterRelation(relation)),
  };
}

/** Whether the article itself judges against the claim: no reading of ours makes it do so. */
export function isJudgedAgainst({ to, relation, basis }: Link): boolean {
  return to.kind === 'assessment' && relation === 'contradicts' && basis !== 'editorial';
}

/** A tie as its one end sees it: that of a claim, or the event or assessment at the other. */
export function tieLine(catalogue: Catalogue, from: ClaimId | undefined, link: Link): TieLine {
  const { id, relation, basis } = link;
  const outward = link.from === from;
  const direction = relation === 'opposes' ? 'both' : outward ? 'out' : 'in';
  return { id, relation, basis, direction, target: targetOf(catalogue, link, outward) };
}

function targetOf(catalogue: Catalogue, { from, to }: Link, outward: boolean): TieLine['target'] {
  if (outward && to.kind === 'event') {
    return { ...to, text: catalogue.events.get(to.id)?.title ?? to.id };
  }
  if (outward && to.kind === 'assessment') {
    return { ...to, text: catalogue.assessments.get(to.id)?.text ?? to.id };
  }
  const id = outward && to.kind === 'claim' ? to.id : from;
  const claim = catalogue.claims.get(id);
  const speaker = claim && catalogue.speakers.get(claim.speaker);
  return { kind: 'claim', id, text: claim?.text ?? id, speaker: speaker?.name ?? '' };
}
