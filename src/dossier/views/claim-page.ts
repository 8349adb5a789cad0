import { catalogueOf, type Catalogue } from '../catalogue.ts';
import { claimsInReading } from '../matching.ts';
import type { Claim, ClaimId, Dossier, Link } from '../model.ts';
import type { Reading } from '../reading.ts';
import { isCounterRelation } from '../relations.ts';
import { markDifferences, type MarkedPair } from './differences.ts';
import {
  claimBrief,
  headingOf,
  locators,
  noteView,
  type ClaimBrief,
  type DossierHeading,
  type Locator,
  type NoteView,
} from './parts.ts';
import {
  assessmentBrief,
  claimBriefById,
  eventBrief,
  tieView,
  type AssessmentTie,
  type ClaimTie,
  type EventTie,
} from './ties.ts';

/** A claim as made beside the same claim as restated, differences marked, and what the change does. */
export interface RestatementView extends MarkedPair {
  readonly id: string;
  readonly change: string;
  readonly locators: readonly Locator[];
}

/** Where a claim stands among the claims of the reader's present reading. */
export interface Neighbours {
  /** From 1; `undefined` when the present filters leave this claim out. */
  readonly place: number | undefined;
  readonly of: number;
  readonly previous?: Pick<Claim, 'id' | 'text'> | undefined;
  readonly next?: Pick<Claim, 'id' | 'text'> | undefined;
}

/** One claim, everything said against it and for it, and the way on. */
export interface ClaimPage {
  readonly kind: 'claim';
  readonly heading: DossierHeading;
  readonly claim: ClaimBrief & {
    readonly venue?: string | undefined;
    readonly topics: readonly { readonly id: string; readonly name: string }[];
    readonly locators: readonly Locator[];
  };
  /** Replies to it, what it replies to, and positions that cannot both hold. */
  readonly counters: readonly ClaimTie[];
  /** Other claims that support or qualify it, or that it supports or qualifies. */
  readonly related: readonly ClaimTie[];
  readonly events: readonly EventTie[];
  readonly assessments: readonly AssessmentTie[];
  readonly restatements: readonly RestatementView[];
  readonly notes: readonly NoteView[];
  readonly neighbours: Neighbours;
}

/** What the page of one claim draws, or `undefined` where the dossier has no such claim. */
export function selectClaimPage(
  dossier: Dossier,
  id: string,
  reading: Reading,
): ClaimPage | undefined {
  const catalogue = catalogueOf(dossier);
  const claim = catalogue.claims.get(id);
  if (!claim) return undefined;
  const out = catalogue.linksFrom(claim.id);
  const claimTies = [
    ...out.filter(({ to }) => to.kind === 'claim').map((link) => outgoing(catalogue, link)),
    ...catalogue.linksTo('claim', claim.id).map((link) => incoming(catalogue, link)),
  ];
  return {
    kind: 'claim',
    heading: headingOf(catalogue),
    claim: {
      ...claimBrief(catalogue, claim),
      venue: claim.venue,
      topics: claim.topics.map((topic) => ({
        id: topic,
        name: catalogue.topics.get(topic)?.name ?? topic,
      })),
      locators: locators(catalogue, claim.passages),
    },
    counters: claimTies.filter(({ relation }) => isCounterRelation(relation)),
    related: claimTies.filter(({ relation }) => !isCounterRelation(relation)),
    events: out
      .filter(({ to }) => to.kind === 'event')
      .map((link) => ({ ...tieView(catalogue, link), event: eventBrief(catalogue, link.to.id) })),
    assessments: out
      .filter(({ to }) => to.kind === 'assessment')
      .map((link) => ({
        ...tieView(catalogue, link),
        assessment: assessmentBrief(catalogue, link.to.id),
      })),
    restatements: catalogue.restatementsOf(claim.id).map((restatement) => ({
      id: restatement.id,
      ...markDifferences(restatement.made, restatement.restated),
      change: restatement.change,
      locators: locators(catalogue, restatement.passages),
    })),
    notes: catalogue.notesOn('claim', claim.id).map(noteView),
    neighbours: neighboursOf(catalogue, claim.id, reading),
  };
}

function outgoing(catalogue: Catalogue, link: Link): ClaimTie {
  return {
    ...tieView(catalogue, link),
    claim: claimBriefById(catalogue, link.to.id),
    direction: link.relation === 'opposes' ? 'both' : 'out',
  };
}

function incoming(catalogue: Catalogue, link: Link): ClaimTie {
  return {
    ...tieView(catalogue, link),
    claim: claimBriefById(catalogue, link.from),
    direction: link.relation === 'opposes' ? 'both' : 'in',
  };
}

function neighboursOf(catalogue: Catalogue, id: ClaimId, reading: Reading): Neighbours {
  const claims = claimsInReading(catalogue, reading);
  const index = claims.findIndex((claim) => claim.id === id);
  if (index < 0) return { place: undefined, of: claims.length };
  return {
    place: index + 1,
    of: claims.length,
    previous: brief(claims[index - 1]),
    next: brief(claims[index + 1]),
  };
}

function brief(claim: Claim | undefined): Pick<Claim, 'id' | 'text'> | undefined {
  return claim && { id: claim.id, text: claim.text };
}
