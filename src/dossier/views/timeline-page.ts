import { catalogueOf, type Catalogue } from '../catalogue.ts';
import type { MonthDay } from '../dates/calendar.ts';
import { parseEdtf } from '../dates/edtf.ts';
import {
  calendarAnchor,
  spanOnAxis,
  spanOver,
  type DatedSpan,
  type TimeSpan,
} from '../dates/time-span.ts';
import { claimsInReading } from '../matching.ts';
import type {
  Basis,
  Claim,
  ClaimId,
  DateAccount,
  Dossier,
  Event,
  EventId,
  EventType,
  Relation,
} from '../model.ts';
import { isFiltered, type Reading } from '../reading.ts';
import { selectFiltered, type Filtered } from './filters.ts';
import {
  headingOf,
  partiesShown,
  locators,
  type DateView,
  type DossierHeading,
  type PartyView,
} from './parts.ts';

/** Where a record stands in time. Several accounts of its date make one stretch over all of them. */
export interface TimelineStand extends DatedSpan {
  /** Every account by itself, where there are several; an account that gives no date has none. */
  readonly accounts?: readonly TimeSpan[] | undefined;
}

/** A statement or an event of the timeline. */
export type TimelineEntry = (
  | {
      readonly kind: 'claim';
      readonly id: ClaimId;
      readonly lane: PartyView['place'];
      readonly speaker: string;
    }
  | {
      readonly kind: 'event';
      readonly id: EventId;
      readonly lane: 'events';
      readonly type: EventType;
    }
) & {
  readonly text: string;
  /** With the places that give them only where there are several, since then they must be told apart. */
  readonly dates: readonly DateView[];
  /** `undefined`: nothing is given to place it by. */
  readonly stand?: TimelineStand | undefined;
};

/** A tie between two records of the timeline, drawn when one of them is picked out. */
export interface TimelineTie {
  readonly id: string;
  readonly from: ClaimId;
  readonly to:
    | { readonly kind: 'claim'; readonly id: ClaimId }
    | { readonly kind: 'event'; readonly id: EventId };
  readonly relation: Relation;
  readonly basis: Basis;
}

/** What both sides said and what happened, in time. */
export interface TimelinePage extends Filtered {
  readonly kind: 'timeline';
  readonly heading: DossierHeading;
  /** The two sides in the order in which their lanes are shown, upper one first. */
  readonly lanes: readonly PartyView[];
  /** The day that is 0 on an axis without years. */
  readonly anchor: MonthDay;
  /** In the order of time: with years, then without, then what has no date; and there as the dossier lists them. */
  readonly entries: readonly TimelineEntry[];
  readonly ties: readonly TimelineTie[];
  /** Set where these are only the first of the entries, without ties: how many more there are. */
  readonly toCome?: number | undefined;
}

/** What the timeline of a dossier draws for a reading. Events that touch nothing show while nothing is filtered. */
export function selectTimelinePage(dossier: Dossier, reading: Reading): TimelinePage {
  const catalogue = catalogueOf(dossier);
  const heading = headingOf(catalogue);
  const anchor = anchorOf(dossier);
  const claims = claimsInReading(catalogue, reading);
  const events = isFiltered(reading) ? eventsTouching(catalogue, claims) : dossier.events;
  const placeOf = new Map(heading.parties.map(({ id, place }) => [id, place]));
  const entries = [
    ...events.map((event) => eventEntry(catalogue, event, anchor)),
    ...claims.map((claim) =>
      claimEntry(catalogue, claim, placeOf.get(claim.party) ?? 'first', anchor),
    ),
  ];
  return {
    kind: 'timeline',
    heading,
    ...selectFiltered(catalogue, reading),
    lanes: partiesShown(heading, reading),
    anchor,
    entries: entries.toSorted(compareEntries),
    ties: tiesAmong(catalogue, claims, new Set(events.map(({ id }) => id))),
  };
}

function eventsTouching(catalogue: Catalogue, claims: readonly Claim[]): readonly Event[] {
  const shown = new Set(claims.map(({ id }) => id));
  return catalogue.dossier.events.filter(({ id }) =>
    catalogue.linksTo('event', id).some(({ from }) => shown.has(from)),
  );
}

function claimEntry(
  catalogue: Catalogue,
  claim: Claim,
  lane: PartyView['place'],
  anchor: MonthDay,
): TimelineEntry {
  return {
    kind: 'claim',
    id: claim.id,
    lane,
    speaker: catalogue.speakers.get(claim.speaker)?.name ?? '',
    text: claim.text,
    dates: datesShown(catalogue, claim.dates),
    stand: standOf(claim.dates, anchor),
  };
}

function eventEntry(catalogue: Catalogue, event: Event, anchor: MonthDay): TimelineEntry {
  return {
    kind: 'event',
    id: event.id,
    lane: 'events',
    type: event.type,
    text: event.title,
    dates: datesShown(catalogue, event.dates),
    stand: standOf(event.dates, anchor),
  };
}

function datesShown(catalogue: Catalogue, dates: readonly DateAccount[]): readonly DateView[] {
  return dates.map(({ passages, ...account }) => ({
    ...account,
    locators: dates.length > 1 ? locators(catalogue, passages) : [],
  }));
}

/** Where accounts are on both axes, those with years are the ones that place the record. */
function standOf(dates: readonly DateAccount[], anchor: MonthDay): TimelineStand | undefined {
  const stands = dates.flatMap((account) => {
    if (account.basis === 'unknown') return [];
    const date = parseEdtf(account.edtf);
    return (date && spanOnAxis(date, account.yearsBefore, anchor)) ?? [];
  });
  const axis = stands.some((one) => one.axis === 'years') ? 'years' : 'calendar';
  const accounts = stands.filter((one) => one.axis === axis).map(({ span }) => span);
  const over = spanOver(accounts);
  if (!over) return undefined;
  // An account that cannot be placed beside the others leaves in doubt where the record stands.
  const span = accounts.length < dates.length ? { ...over, within: true } : over;
  return { axis, span, ...(dates.length > 1 ? { accounts } : {}) };
}

function compareEntries({ stand: a }: TimelineEntry, { stand: b }: TimelineEntry): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.axis !== b.axis) return a.axis === 'years' ? -1 : 1;
  return a.span.first - b.span.first || a.span.last - b.span.last;
}

function tiesAmong(
  catalogue: Catalogue,
  claims: readonly Claim[],
  events: ReadonlySet<string>,
): readonly TimelineTie[] {
  const shown = new Set<string>(claims.map(({ id }) => id));
  return claims.flatMap((claim) =>
    catalogue.linksFrom(claim.id).flatMap(({ id, from, to, relation, basis }) => {
      if (to.kind === 'assessment') return [];
      const there = to.kind === 'event' ? events.has(to.id) : shown.has(to.id);
      return there ? [{ id, from, to, relation, basis }] : [];
    }),
  );
}

/** The same for every reading, so that no filter moves a date. */
function anchorOf({ claims, events }: Dossier): MonthDay {
  return calendarAnchor(
    [...claims, ...events].flatMap(({ dates }) =>
      dates.flatMap((account) => {
        const counted = account.basis === 'unknown' || account.yearsBefore !== undefined;
        const date = counted ? undefined : parseEdtf(account.edtf);
        return date?.kind === 'day' && date.year === undefined
          ? [{ month: date.month, day: date.day }]
          : [];
      }),
    ),
  );
}
