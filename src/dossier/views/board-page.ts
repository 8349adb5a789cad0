import { catalogueOf, type Catalogue } from '../catalogue.ts';
import { claimsInReading, eventsAgainst } from '../matching.ts';
import type { Basis, Claim, ClaimId, Dossier, EventId, PartyId, Relation } from '../model.ts';
import type { Reading } from '../reading.ts';
import { claimCard, type ClaimCard } from './claim-card.ts';
import { groupExchanges } from './exchanges.ts';
import { selectFiltered, type Filtered } from './filters.ts';
import {
  headingOf,
  partiesShown,
  noteView,
  type DossierHeading,
  type NoteView,
  type PartyView,
} from './parts.ts';
import { assessmentBrief, eventBrief, type AssessmentBrief, type EventBrief } from './ties.ts';

/** How many events the article reports against one party's claims: the measure of its own evenness. */
export interface Evenness {
  readonly party: PartyView;
  readonly claims: number;
  readonly eventsAgainst: number;
  readonly claimsContradicted: number;
}

/** A line the board draws between an event and a claim of the same exchange. */
export interface DrawnTie {
  readonly id: string;
  readonly event: EventId;
  readonly claim: ClaimId;
  readonly relation: Relation;
  readonly basis: Basis;
}

/** An event as it stands between the columns of one exchange. */
export interface BoardEvent extends EventBrief {
  /** The claims of this exchange that it touches. */
  readonly touches: readonly {
    readonly claim: ClaimId;
    readonly speaker: string;
    readonly relation: Relation;
  }[];
}

/** Claims that meet each other, column by column, and the events tied to them. */
export interface ExchangeView {
  readonly id: string;
  readonly met: boolean;
  readonly columns: readonly { readonly party: PartyId; readonly claims: readonly ClaimCard[] }[];
  readonly events: readonly BoardEvent[];
  readonly ties: readonly DrawnTie[];
}

/** One topic of the board, with the exchanges the present reading leaves in it. */
export interface BoardSection {
  readonly id: string;
  readonly name: string;
  readonly question?: string | undefined;
  readonly exchanges: readonly ExchangeView[];
}

/** The whole quarrel: both sides by topic, as the present reading shows it. */
export interface BoardPage extends Filtered {
  readonly kind: 'board';
  readonly heading: DossierHeading;
  /** The two sides in the order in which they are shown, left one first. */
  readonly columns: readonly PartyView[];
  readonly evenness: readonly Evenness[];
  readonly sections: readonly BoardSection[];
  /** Events and assessments of the dossier that no claim is tied to: left out of no count, and shown last. */
  readonly untied: {
    readonly events: readonly EventBrief[];
    readonly assessments: readonly AssessmentBrief[];
  };
  readonly notes: readonly NoteView[];
}

/** What the board draws for a reading. */
export function selectBoardPage(dossier: Dossier, reading: Reading): BoardPage {
  const catalogue = catalogueOf(dossier);
  const heading = headingOf(catalogue);
  const shown = new Set(claimsInReading(catalogue, reading));
  const columns = partiesShown(heading, reading);
  return {
    kind: 'board',
    heading,
    columns,
    evenness: heading.parties.map((party) => evennessOf(catalogue, party)),
    sections: dossier.topics
      .map((topic) => ({
        ...topic,
        exchanges: groupExchanges(
          catalogue,
          dossier.claims.filter(({ topics: [first] }) => first === topic.id),
          (claim) => shown.has(claim),
        ).map((group) => exchangeView(catalogue, group, columns)),
      }))
      .filter(({ exchanges }) => exchanges.length > 0),
    ...selectFiltered(catalogue, reading),
    untied: untiedOf(catalogue),
    notes: dossier.notes.filter(({ about }) => about.length === 0).map(noteView),
  };
}

function evennessOf(catalogue: Catalogue, party: PartyView): Evenness {
  const claims = catalogue.dossier.claims.filter((claim) => claim.party === party.id);
  const against = claims.map((claim) => eventsAgainst(catalogue, claim));
  return {
    party,
    claims: claims.length,
    eventsAgainst: new Set(against.flat().map(({ to }) => to.id)).size,
    claimsContradicted: against.filter((links) => links.length > 0).length,
  };
}

function exchangeView(
  catalogue: Catalogue,
  { claims, met }: { readonly claims: readonly Claim[]; readonly met: boolean },
  columns: readonly PartyView[],
): ExchangeView {
  const ties = claims.flatMap((claim) => drawnTies(catalogue, claim));
  const touched = new Set(ties.map(({ event }) => event));
  const events = catalogue.dossier.events.map(({ id }) => id).filter((id) => touched.has(id));
  return {
    id: claims[0]?.id ?? '',
    met,
    columns: columns.map(({ id }) => ({
      party: id,
      claims: claims
        .filter(({ party }) => party === id)
        .map((claim) => claimCard(catalogue, claim)),
    })),
    events: events.map((event) => ({
      ...eventBrief(catalogue, event),
      touches: ties
        .filter((tie) => tie.event === event)
        .map(({ claim, relation }) => ({ claim, relation, speaker: speakerOf(catalogue, claim) })),
    })),
    ties,
  };
}

function drawnTies(catalogue: Catalogue, claim: Claim): readonly DrawnTie[] {
  return catalogue
    .linksFrom(claim.id)
    .flatMap(({ id, to, relation, basis }) =>
      to.kind === 'event' ? [{ id, event: to.id, claim: claim.id, relation, basis }] : [],
    );
}

function speakerOf({ claims, speakers }: Catalogue, id: ClaimId): string {
  const claim = claims.get(id);
  return (claim && speakers.get(claim.speaker)?.name) ?? '';
}

function untiedOf(catalogue: Catalogue): BoardPage['untied'] {
  const { dossier, linksTo } = catalogue;
  return {
    events: dossier.events
      .filter(({ id }) => linksTo('event', id).length === 0)
      .map(({ id }) => eventBrief(catalogue, id)),
    assessments: dossier.assessments
      .filter(({ id }) => linksTo('assessment', id).length === 0)
      .map(({ id }) => assessmentBrief(catalogue, id)),
  };
}
