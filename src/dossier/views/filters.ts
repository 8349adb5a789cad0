import type { Catalogue } from '../catalogue.ts';
import { actorsOf, claimsInReading, eventsAgainst, matching, tieTest } from '../matching.ts';
import type {
  Basis,
  Certainty,
  Claim,
  Dossier,
  Link,
  PartyId,
  Relation,
  SpeakerId,
  TopicId,
} from '../model.ts';
import { oncePer } from '../once-per.ts';
import { facets, isChosen, type Facet, type Reading } from '../reading.ts';
import { bases, certainties, relations } from '../vocabulary.ts';
import { selectElsewhere } from './elsewhere.ts';
import type { SearchRecord } from './search-records.ts';

/** One thing a reader can choose, and how many claims would show if it alone were chosen in its facet. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly count: number;
  readonly chosen: boolean;
}

/** A choice that the dossier has its own name for. */
export interface NamedChoice<Value extends string> extends Choice<Value> {
  readonly name: string;
}

/** Every choice the dossier offers, with its count under the other filters. */
export interface FilterChoices {
  readonly party: readonly NamedChoice<PartyId>[];
  readonly speaker: readonly NamedChoice<SpeakerId>[];
  readonly topic: readonly NamedChoice<TopicId>[];
  readonly relation: readonly Choice<Relation>[];
  readonly basis: readonly Choice<Basis>[];
  readonly certainty: readonly Choice<Certainty>[];
  readonly against: readonly Choice<'some' | 'none'>[];
}

/** A filter in force, and how many claims would show without it. */
export interface Loosening {
  readonly facet: Facet;
  readonly count: number;
}

/** What a page says of the filters that apply to it. */
export interface Filtered {
  readonly choices: FilterChoices;
  readonly loosenings: readonly Loosening[];
  /** How many claims the reading leaves, of how many. */
  readonly shown: number;
  readonly total: number;
  /** Where no claim is left: what else has the words. */
  readonly elsewhere?: readonly SearchRecord[] | undefined;
}

/** What a page under a reading says of its filters. */
export function selectFiltered(catalogue: Catalogue, reading: Reading): Filtered {
  const shown = claimsInReading(catalogue, reading).length;
  return {
    choices: selectChoices(catalogue, reading),
    loosenings: selectLoosenings(catalogue, reading),
    shown,
    total: catalogue.dossier.claims.length,
    elsewhere: shown === 0 ? selectElsewhere(catalogue.dossier, reading) : undefined,
  };
}

/** Every choice of a dossier, counted under the reader’s other choices. */
function selectChoices(catalogue: Catalogue, reading: Reading): FilterChoices {
  const { dossier } = catalogue;
  const under = (facet: Facet): readonly Claim[] =>
    dossier.claims.filter(matching(catalogue, reading, facet));
  const party = tally(under('party'), (claim, count) => count(claim.party));
  const speaker = tally(under('speaker'), (claim, count) => count(claim.speaker));
  const topic = tally(under('topic'), (claim, count) => claim.topics.forEach(count));
  const against = tally(under('against'), (claim, count) =>
    count(eventsAgainst(catalogue, claim).length > 0 ? 'some' : 'none'),
  );
  const { relation, basis, certainty } = tallyTies(catalogue, reading);
  const madeOf = tieWordsOf(dossier);
  return {
    party: named(dossier.parties, party, reading.party),
    speaker: named(dossier.speakers, speaker, reading.speaker),
    topic: named(dossier.topics, topic, reading.topic),
    relation: choicesOf(relations, relation, reading.relation).filter(({ value }) =>
      madeOf.has(value),
    ),
    basis: choicesOf(bases, basis, reading.basis).filter(({ value }) => madeOf.has(value)),
    certainty: choicesOf(certainties, certainty, reading.certainty),
    against: choicesOf(['some', 'none'], against, reading.against ? [reading.against] : []),
  };
}

/** How many claims have each value. */
type Tally = ReadonlyMap<string, number>;

/** Counts the claims that have each value. A claim may be told to have one twice, and counts once. */
function tally(
  claims: readonly Claim[],
  tell: (claim: Claim, count: (value: string) => void) => void,
): Tally {
  const counts = new Map<string, number>();
  const last = new Map<string, Claim>();
  for (const claim of claims) {
    tell(claim, (value) => {
      if (last.get(value) === claim) return;
      last.set(value, claim);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    });
  }
  return counts;
}

/** The relations and bases that a dossier makes use of. */
const tieWordsOf = oncePer(({ links }: Dossier): ReadonlySet<string> => {
  return new Set(links.flatMap(({ relation, basis }) => [relation, basis]));
});

/** How many claims would show with each value alone chosen of what is asked of ties, the rest as the reader chose. */
function tallyTies(
  catalogue: Catalogue,
  reading: Reading,
): Readonly<Record<'relation' | 'basis' | 'certainty', Tally>> {
  const rest = matching(catalogue, { ...reading, relation: [], basis: [], certainty: [] });
  const claims = catalogue.dossier.claims.filter(rest);
  const over = (
    facet: 'relation' | 'basis' | 'certainty',
    tell: (link: Link, count: (value: string) => void) => void,
  ): Tally => {
    const asked = tieTest(catalogue, { ...reading, [facet]: [] });
    return tally(claims, (claim, count) => {
      for (const link of catalogue.tiesOf(claim.id)) if (asked(link)) tell(link, count);
    });
  };
  return {
    relation: over('relation', (link, count) => count(link.relation)),
    basis: over('basis', (link, count) => count(link.basis)),
    certainty: over('certainty', (link, count) =>
      actorsOf(catalogue, link).forEach((actor) => count(actor.certainty)),
    ),
  };
}

function choicesOf<Value extends string>(
  values: readonly Value[],
  counts: Tally,
  chosen: readonly Value[],
): readonly Choice<Value>[] {
  return values.map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
}

function named<Value extends string>(
  rows: readonly { readonly id: Value; readonly name: string }[],
  counts: Tally,
  chosen: readonly Value[],
): readonly NamedChoice<Value>[] {
  return rows.map(({ id, name }) => ({
    value: id,
    name,
    count: counts.get(id) ?? 0,
    chosen: chosen.includes(id),
  }));
}

/** For every filter in force, what taking it off alone would show: the way out of an empty result. */
function selectLoosenings(catalogue: Catalogue, reading: Reading): readonly Loosening[] {
  return facets
    .filter((facet) => isChosen(reading, facet))
    .map((facet) => ({
      facet,
      count: catalogue.dossier.claims.filter(matching(catalogue, reading, facet)).length,
    }));
}
