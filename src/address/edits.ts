import { type Facet, type Reading, wholeReading } from '../dossier/index.ts';
import { canonicalList, canonicalQuery } from './canonical.ts';

/** A part of a reading that takes any number of values. */
export type ListFacet = Exclude<Facet, 'against' | 'q'>;

/** A change to whatever the reader sees by the time it is made. */
export type EditReading = (now: Reading) => Reading;

/** `choice` makes a new step in the reader's history, `typing` does not. */
export type ChooseReading = (edit: EditReading, how: 'choice' | 'typing') => void;

/** With a value chosen that was not, or no longer chosen if it was. `against` holds one value, so the other goes. */
export function toggled<Name extends ListFacet>(
  reading: Reading,
  facet: Name,
  value: Reading[Name][number],
): Reading;
export function toggled(reading: Reading, facet: 'against', value: 'some' | 'none'): Reading;
export function toggled(reading: Reading, facet: ListFacet | 'against', value: string): Reading {
  if (facet === 'against') {
    const wanted = value === 'none' ? 'none' : 'some';
    return { ...reading, against: reading.against === wanted ? undefined : wanted };
  }
  const chosen: readonly string[] = reading[facet];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { ...reading, [facet]: canonicalList(next) };
}

/** Looking for these words instead. The query is made canonical, so a field keeps what is typed to itself. */
export function withQuery(reading: Reading, text: string): Reading {
  return { ...reading, q: canonicalQuery(text) };
}

/** With nothing chosen in one facet. */
export function without(reading: Reading, facet: Facet): Reading {
  return { ...reading, [facet]: wholeReading[facet] };
}

/** With nothing left out, and looked at as before. */
export function cleared({ order, record, scale }: Reading): Reading {
  return { ...wholeReading, order, record, scale };
}

/** With the other party first. */
export function swapped(reading: Reading): Reading {
  return { ...reading, order: reading.order === 'swapped' ? 'given' : 'swapped' };
}
