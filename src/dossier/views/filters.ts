import type { Catalogue } from '../catalogue.ts';
import { claimsInReading, eventsAgainst, matches } from '../matching.ts';
import type { Basis, Certainty, Claim, PartyId, Relation, SpeakerId, TopicId } from '../model.ts';
import { facets, isChosen, type Facet, type Reading } from '../reading.ts';
import { bases, certainties, relations } from '../vocabulary.ts';

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
}

/** What a page under a reading says of its filters. */
export function selectFiltered(catalogue: Catalogue, reading: Reading): Filtered {
  return {
    choices: selectChoices(catalogue, reading),
    loosenings: selectLoosenings(catalogue, reading),
    shown: claimsInReading(catalogue, reading).length,
    total: catalogue.dossier.claims.length,
  };
}

/** Every choice of a dossier, counted under the reader’s other choices. */
function selectChoices(catalogue: Catalogue, reading: Reading): FilterChoices {
  const { dossier } = catalogue;
  const under = (facet: Facet): readonly Claim[] =>
    dossier.claims.filter((claim) => matches(catalogue, claim, reading, facet));
  const byParty = under('party');
  const bySpeaker = under('speaker');
  const byTopic = under('topic');
  const byAgainst = under('against');
  return {
    party: dossier.parties.map(({ id, name }) => ({
      value: id,
      name,
      count: count(byParty, (claim) => claim.party === id),
      chosen: reading.party.includes(id),
    })),
    speaker: dossier.speakers.map(({ id, name }) => ({
      value: id,
      name,
      count: count(bySpeaker, (claim) => claim.speaker === id),
      chosen: reading.speaker.includes(id),
    })),
    topic: dossier.topics.map(({ id, name }) => ({
      value: id,
      name,
      count: count(byTopic, (claim) => claim.topics.includes(id)),
      chosen: reading.topic.includes(id),
    })),
    relation: counted(catalogue, relations, reading.relation, (relation) => ({
      ...reading,
      relation,
    })).filter(({ value }) => dossier.links.some(({ relation }) => relation === value)),
    basis: counted(catalogue, bases, reading.basis, (basis) => ({ ...reading, basis })).filter(
      ({ value }) => dossier.links.some(({ basis }) => basis === value),
    ),
    certainty: counted(catalogue, certainties, reading.certainty, (certainty) => ({
      ...reading,
      certainty,
    })),
    against: (['some', 'none'] as const).map((value) => ({
      value,
      count: count(
        byAgainst,
        (claim) => eventsAgainst(catalogue, claim).length > 0 === (value === 'some'),
      ),
      chosen: reading.against === value,
    })),
  };
}

/** How many claims would show with each value alone chosen in its facet. */
function counted<Value extends string>(
  catalogue: Catalogue,
  values: readonly Value[],
  chosen: readonly Value[],
  choosing: (values: readonly Value[]) => Reading,
): readonly Choice<Value>[] {
  return values.map((value) => ({
    value,
    count: claimsInReading(catalogue, choosing([value])).length,
    chosen: chosen.includes(value),
  }));
}

/** For every filter in force, what taking it off alone would show: the way out of an empty result. */
function selectLoosenings(catalogue: Catalogue, reading: Reading): readonly Loosening[] {
  return facets
    .filter((facet) => isChosen(reading, facet))
    .map((facet) => ({
      facet,
      count: count(catalogue.dossier.claims, (claim) => matches(catalogue, claim, reading, facet)),
    }));
}

function count(claims: readonly Claim[], test: (claim: Claim) => boolean): number {
  return claims.filter(test).length;
}
