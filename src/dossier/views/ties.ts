import type { Catalogue } from '../catalogue.ts';
import type {
  AssessmentId,
  AssessmentMode,
  Basis,
  Certainty,
  EventId,
  EventType,
  Link,
  Relation,
} from '../model.ts';
import {
  authorityName,
  claimBrief,
  dateViews,
  locators,
  quotes,
  type ClaimBrief,
  type DateView,
  type Locator,
  type QuoteView,
} from './parts.ts';

/** Who did it, how sure the article is, and on whose word. */
export interface ActorView {
  readonly name: string;
  readonly certainty: Certainty;
  /** Whose word it is; `undefined` for the article's own. */
  readonly authority?: string | undefined;
  readonly remark?: string | undefined;
}

/** An event in brief: what happened, when and where, by whom, and on whose word. */
export interface EventBrief {
  readonly id: EventId;
  readonly title: string;
  readonly text: string;
  readonly type: EventType;
  readonly place?: string | undefined;
  readonly authority?: string | undefined;
  readonly actors: readonly ActorView[];
  readonly dates: readonly DateView[];
}

/** What the article says in its own voice, in brief. */
export interface AssessmentBrief {
  readonly id: AssessmentId;
  readonly text: string;
  readonly mode: AssessmentMode;
  readonly quotes: readonly QuoteView[];
}

/** A tie without its far end: what kind, whose, why, where. */
export interface TieView {
  readonly id: string;
  readonly relation: Relation;
  readonly basis: Basis;
  readonly reason?: string | undefined;
  readonly locators: readonly Locator[];
}

/** A tie of a claim to an event. */
export interface EventTie extends TieView {
  readonly event: EventBrief;
}
/** A tie of a claim to an assessment. */
export interface AssessmentTie extends TieView {
  readonly assessment: AssessmentBrief;
}
/** `direction`: whether the page's claim is the one that answers (`out`) or is answered (`in`); `both` for opposes. */
export interface ClaimTie extends TieView {
  readonly claim: ClaimBrief;
  readonly direction: 'out' | 'in' | 'both';
}

/** A tie without its far end. */
export function tieView(catalogue: Catalogue, link: Link): TieView {
  const { id, relation, basis, reason, passages } = link;
  return { id, relation, basis, reason, locators: locators(catalogue, passages) };
}

/** An event in brief. Throws for an id that integrity would have refused. */
export function eventBrief(catalogue: Catalogue, id: string): EventBrief {
  const event = catalogue.events.get(id);
  if (!event) throw new Error(`no event ${id}: integrity was not checked`);
  return {
    id: event.id,
    title: event.title,
    text: event.text,
    type: event.type,
    place: event.place,
    authority: authorityName(catalogue, event.authority),
    actors: event.actors.map(({ name, certainty, authority, remark }) => ({
      name,
      certainty,
      authority: authorityName(catalogue, authority),
      remark,
    })),
    dates: dateViews(catalogue, event.dates),
  };
}

/** An assessment in brief. Throws for an id that integrity would have refused. */
export function assessmentBrief(catalogue: Catalogue, id: string): AssessmentBrief {
  const assessment = catalogue.assessments.get(id);
  if (!assessment) throw new Error(`no assessment ${id}: integrity was not checked`);
  const { text, mode, passages } = assessment;
  return { id: assessment.id, text, mode, quotes: quotes(catalogue, passages) };
}

/** The claim of an id, in brief. Throws for an id that integrity would have refused. */
export function claimBriefById(catalogue: Catalogue, id: string): ClaimBrief {
  const claim = catalogue.claims.get(id);
  if (!claim) throw new Error(`no claim ${id}: integrity was not checked`);
  return claimBrief(catalogue, claim);
}
