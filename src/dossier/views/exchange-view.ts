import type { Catalogue } from '../catalogue.ts';
import type { Basis, Claim, ClaimId, EventId, PartyId, Relation } from '../model.ts';
import { claimCard, type ClaimCard } from './claim-card.ts';
import type { ClaimGroup } from './exchanges.ts';
import type { PartyView } from './parts.ts';
import { eventBrief, type EventBrief } from './ties.ts';

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
  readonly columns: readonly {
    readonly party: PartyId;
    readonly claims: readonly ClaimCard[];
    /** How many claims that answer or oppose what is shown the filters leave out. */
    readonly leftOut?: number | undefined;
  }[];
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

/** What an exchange draws. */
export function exchangeView(
  catalogue: Catalogue,
  { claims, met, leftOut = [] }: ClaimGroup,
  columns: readonly PartyView[],
): ExchangeView {
  const ties = claims.flatMap((claim) => drawnTies(catalogue, claim));
  const touched = new Set(ties.map(({ event }) => event));
  const { placeOfEvent } = catalogue;
  const events = [...touched].toSorted((a, b) => placeOfEvent(a) - placeOfEvent(b));
  return {
    id: claims[0]?.id ?? '',
    met,
    columns: columns.map(({ id }) => ({
      party: id,
      claims: claims
        .filter(({ party }) => party === id)
        .map((claim) => claimCard(catalogue, claim)),
      leftOut: leftOut.filter(({ party }) => party === id).length || undefined,
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
