import { toggled, without, type EditReading } from '../../address/index.ts';
import type { Facet, Filtered, Reading } from '../../dossier/index.ts';
import {
  basisWords,
  certaintyChoices,
  relationChoices,
  sentenceCase,
} from '../../display/index.ts';

/** A facet whose values are ticked, not typed. */
export type Ticked = Exclude<Facet, 'q'>;

export const legends: Readonly<Record<Ticked, string>> = {
  party: 'Side',
  against: 'Events against',
  topic: 'Topic',
  relation: 'Tied as',
  basis: 'Whose tie',
  certainty: 'Actor of a tied event is',
  speaker: 'Speaker',
};

export const names: Readonly<Record<Facet, string>> = { ...legends, q: 'Words' };

/** A choice as the panel shows it, and what making or unmaking it changes. */
export interface LabelledChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly toggle: EditReading;
}

/** The choices of one facet, in the dossier's order. */
export function choicesOf(
  { choices }: Filtered,
  reading: Reading,
  facet: Ticked,
): readonly LabelledChoice[] {
  switch (facet) {
    case 'party':
      return choices.party.map((one) => ({
        ...one,
        label: one.name,
        chosen: reading.party.includes(one.value),
        toggle: (now) => toggled(now, 'party', one.value),
      }));
    case 'speaker':
      return choices.speaker.map((one) => ({
        ...one,
        label: one.name,
        chosen: reading.speaker.includes(one.value),
        toggle: (now) => toggled(now, 'speaker', one.value),
      }));
    case 'topic':
      return choices.topic.map((one) => ({
        ...one,
        label: one.name,
        chosen: reading.topic.includes(one.value),
        toggle: (now) => toggled(now, 'topic', one.value),
      }));
    case 'relation':
      return choices.relation.map((one) => ({
        ...one,
        label: relationChoices[one.value],
        chosen: reading.relation.includes(one.value),
        toggle: (now) => toggled(now, 'relation', one.value),
      }));
    case 'basis':
      return choices.basis.map((one) => ({
        ...one,
        label: sentenceCase(basisWords[one.value]),
        chosen: reading.basis.includes(one.value),
        toggle: (now) => toggled(now, 'basis', one.value),
      }));
    case 'certainty':
      return choices.certainty.map((one) => ({
        ...one,
        label: certaintyChoices[one.value],
        chosen: reading.certainty.includes(one.value),
        toggle: (now) => toggled(now, 'certainty', one.value),
      }));
    case 'against':
      return choices.against.map((one) => ({
        ...one,
        label: one.value === 'some' ? 'Some reported' : 'None reported',
        chosen: reading.against === one.value,
        toggle: (now) => toggled(now, 'against', one.value),
      }));
  }
}

/** A filter in force, in words, and how it is taken off; taken off already, it stays off. */
export interface InForce {
  readonly name: string;
  readonly takeOff: EditReading;
}

/** All that is chosen in some facets, and the words. */
export function inForce(
  page: Filtered,
  reading: Reading,
  facets: readonly Ticked[],
): readonly InForce[] {
  const ticked = facets.flatMap((facet) =>
    choicesOf(page, reading, facet)
      .filter(({ chosen }) => chosen)
      .map(({ value, label, toggle }) => ({
        name: `${legends[facet]}: ${label}`,
        takeOff: (now: Reading) =>
          choicesOf(page, now, facet).some((one) => one.chosen && one.value === value)
            ? toggle(now)
            : now,
      })),
  );
  if (reading.q === '') return ticked;
  return [...ticked, { name: `${names.q}: ${reading.q}`, takeOff: (now) => without(now, 'q') }];
}
