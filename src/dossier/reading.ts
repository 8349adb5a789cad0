import type {
  Basis,
  Certainty,
  LinkTarget,
  PartyId,
  Relation,
  SpeakerId,
  TopicId,
} from './model.ts';

/**
 * What of a dossier a reader has chosen to see. An empty list, an undefined `against` and an empty `q` choose
 * nothing, so everything shows. Lists are alternatives; the choices are combined.
 */
export interface Reading {
  readonly party: readonly PartyId[];
  readonly speaker: readonly SpeakerId[];
  readonly topic: readonly TopicId[];
  /** Claims with at least one tie of these relations. */
  readonly relation: readonly Relation[];
  /** Claims with at least one tie that was made so: by the article, by its setting things side by side, by us. */
  readonly basis: readonly Basis[];
  /** Claims tied to an event one of whose actors is this certain. */
  readonly certainty: readonly Certainty[];
  /** Claims with some, or no, event reported against them. */
  readonly against: 'some' | 'none' | undefined;
  /** Words that must all stand in the claim, its quotations or its speaker. */
  readonly q: string;
  /** `swapped` puts the second party first. It filters nothing. */
  readonly order: 'given' | 'swapped';
  /** The record picked out where many are shown at once. It filters nothing. */
  readonly record: LinkTarget | undefined;
  /** Whether a timeline goes by days or by what comes after what. It filters nothing. */
  readonly scale: 'time' | 'order';
}

/** The reading that leaves nothing out and keeps the dossier's own order. */
export const wholeReading: Reading = {
  party: [],
  speaker: [],
  topic: [],
  relation: [],
  basis: [],
  certainty: [],
  against: undefined,
  q: '',
  order: 'given',
  record: undefined,
  scale: 'time',
};

/** The parts of a reading that can leave claims out, in the order in which they are shown. */
export const facets = [
  'party',
  'speaker',
  'topic',
  'relation',
  'basis',
  'certainty',
  'against',
  'q',
] as const satisfies readonly (keyof Reading)[];

/** A part of a reading that can leave claims out. */
export type Facet = (typeof facets)[number];

/** Whether a facet of a reading chooses anything. */
export function isChosen(reading: Reading, facet: Facet): boolean {
  const choice = reading[facet];
  return choice !== undefined && choice.length > 0;
}

/** Whether anything is left out. Swapping the parties leaves nothing out. */
export function isFiltered(reading: Reading): boolean {
  return facets.some((facet) => isChosen(reading, facet));
}

/** A reading without what only says how it is looked at: two that leave out the same show the same records. */
export function withoutLooks(reading: Reading): Reading {
  return { ...reading, record: wholeReading.record, scale: wholeReading.scale };
}
