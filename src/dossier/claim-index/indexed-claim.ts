import { catalogueOf, type Catalogue } from '../catalogue.ts';
import { parseEdtf } from '../dates/edtf.ts';
import { spanOnAxis, spanOver } from '../dates/time-span.ts';
import type { Claim, ClaimId, DateAccount, Dossier, PartyId } from '../model.ts';
import { quotes, speakerView, type DateView, type SpeakerView } from '../views/parts.ts';
import { foldedWords, termOf } from './terms.ts';

/** A claim as it is shown among those that a search of all dossiers found. */
export interface FoundClaim {
  readonly id: ClaimId;
  readonly text: string;
  readonly party: PartyId;
  readonly speaker: SpeakerView;
  /** Every account of its date, without the places that give it. */
  readonly dates: readonly DateView[];
}

/** A claim as the index takes it in. */
export interface IndexedClaim {
  readonly shown: FoundClaim;
  /** Each once: its folded words, and what `termOf` makes of its party, topics and speaker. */
  readonly terms: readonly string[];
  /** The first and the last day on which it can have been made; none where no date of it has a year. */
  readonly days: DaySpan | undefined;
}

/** Days since 1970-01-01. */
export type DaySpan = readonly [first: number, last: number];

/** Beyond any date: where a span is open. */
const FAR = 10_000_000;

/** Every claim of a dossier for the index of all, in the dossier's own order. */
export function selectIndexedClaims(dossier: Dossier): readonly IndexedClaim[] {
  const catalogue = catalogueOf(dossier);
  return dossier.claims.map((claim) => indexedClaim(catalogue, claim));
}

function indexedClaim(catalogue: Catalogue, claim: Claim): IndexedClaim {
  const speaker = speakerView(catalogue, claim.speaker);
  const quoted = quotes(catalogue, claim.passages).map(({ text }) => text);
  const words = foldedWords([claim.text, speaker.name, speaker.role ?? '', ...quoted].join('\n'));
  const terms = [
    ...words,
    termOf('party', claim.party),
    ...claim.topics.map((topic) => termOf('topic', topic)),
    ...foldedWords(speaker.name).map((word) => termOf('speaker', word)),
  ];
  const dates = claim.dates.map(({ passages: _passages, ...date }) => ({ ...date, locators: [] }));
  return {
    shown: { id: claim.id, text: claim.text, party: claim.party, speaker, dates },
    terms: [...new Set(terms)],
    days: daysOf(claim.dates),
  };
}

function daysOf(dates: readonly DateAccount[]): DaySpan | undefined {
  const spans = dates.flatMap((account) => {
    const date = account.basis === 'unknown' ? undefined : parseEdtf(account.edtf);
    const dated = date && spanOnAxis(date, undefined, { month: 1, day: 1 });
    return dated?.axis === 'years' ? [dated.span] : [];
  });
  const whole = spanOver(spans);
  if (!whole) return undefined;
  const isOpen = (end: 'start' | 'end') => spans.some(({ open }) => open === end);
  return [
    isOpen('start') ? -FAR : whole.first - whole.before,
    isOpen('end') ? FAR : whole.last + whole.after,
  ];
}
