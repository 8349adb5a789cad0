import type { PartyId, Reading, SpeakerId, TopicId } from '../dossier/index.ts';
import { canonicalList, canonicalQuery } from './canonical.ts';
import { type Dropped, dropped, reported } from './dropped.ts';
import type { ListFacet } from './edits.ts';
import { retiredNames } from './retired.ts';
import {
  readRecord,
  spellRecord,
  spellsAgainst,
  spellsBasis,
  spellsCertainty,
  spellsId,
  spellsOrder,
  spellsRecord,
  spellsRelation,
  spellsScale,
} from './spelling.ts';

const listFacets: readonly ListFacet[] = [
  'party',
  'speaker',
  'topic',
  'relation',
  'basis',
  'certainty',
];

const parameters: ReadonlySet<string> = new Set([
  ...listFacets,
  'against',
  'q',
  'order',
  'record',
  'scale',
]);

/** Put on links by those who pass them on. They ask nothing of us, so they go without a word. */
const trackers: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'mc_cid',
  'mc_eid',
  'igshid',
  'ref',
]);

interface Parameter {
  readonly name: string;
  readonly value: string;
}

/** A reading as the search part of an address: empty, or from `?` on. One reading has one spelling. */
export function writeReading(reading: Reading): string {
  const lists = listFacets.map((facet) => [facet, canonicalList<string>(reading[facet]).join(',')]);
  const query = encodeURIComponent(canonicalQuery(reading.q)).replaceAll('%20', '+');
  const written = [
    ...lists,
    ['against', reading.against ?? ''],
    ['q', query],
    ['order', reading.order === 'swapped' ? 'swapped' : ''],
    ['record', reading.record ? spellRecord(reading.record) : ''],
    ['scale', reading.scale === 'order' ? 'order' : ''],
  ].filter(([, value]) => value !== '');
  return written.length === 0 ? '' : `?${written.map((pair) => pair.join('=')).join('&')}`;
}

/**
 * The reading that the search part of an address asks for, with or without its `?`, and what it asked for in vain.
 * A parameter given twice counts as one with the values of both; where only one value can stand, the first does.
 * Ids are only checked for spelling: `fitReading` knows the dossier. What has another name now is read under that one.
 * Never throws, whatever the string.
 */
export function readReading(
  search: string,
  retired: ReadonlyMap<string, string> = retiredNames,
): {
  readonly reading: Reading;
  readonly dropped: readonly Dropped[];
} {
  const { known, refused } = parametersOf(search, retired);
  const party = valuesOf(known, 'party', spellsId<PartyId>);
  const speaker = valuesOf(known, 'speaker', spellsId<SpeakerId>);
  const topic = valuesOf(known, 'topic', spellsId<TopicId>);
  const relation = valuesOf(known, 'relation', spellsRelation);
  const basis = valuesOf(known, 'basis', spellsBasis);
  const certainty = valuesOf(known, 'certainty', spellsCertainty);
  const against = firstOf('against', valuesOf(known, 'against', spellsAgainst));
  const order = firstOf('order', valuesOf(known, 'order', spellsOrder));
  const record = firstOf('record', valuesOf(known, 'record', spellsRecord));
  const scale = firstOf('scale', valuesOf(known, 'scale', spellsScale));
  const queries = known.filter(({ name }) => name === 'q').map(({ value }) => value);
  const reading: Reading = {
    party: canonicalList(party.values),
    speaker: canonicalList(speaker.values),
    topic: canonicalList(topic.values),
    relation: canonicalList(relation.values),
    basis: canonicalList(basis.values),
    certainty: canonicalList(certainty.values),
    against: against.value,
    q: canonicalQuery(queries.join(' ')),
    order: order.value ?? 'given',
    record: record.value && readRecord(record.value),
    scale: scale.value ?? 'time',
  };
  const read = [party, speaker, topic, relation, basis, certainty, against, order, record, scale];
  return { reading, dropped: reported([...refused, ...read.flatMap((one) => one.refused)]) };
}

function parametersOf(
  search: string,
  retired: ReadonlyMap<string, string>,
): {
  readonly known: readonly Parameter[];
  readonly refused: readonly Dropped[];
} {
  const known: Parameter[] = [];
  const refused: Dropped[] = [];
  for (const piece of search.replace(/^\?/, '').split('&')) {
    const [rawName = ''] = piece.split('=', 1);
    const rawValue = piece.slice(rawName.length + 1);
    const asked = decoded(rawName);
    const name = asked && (retired.get(asked) ?? asked);
    const value = decoded(rawValue);
    if (piece === '' || isTracker(name ?? rawName)) continue;
    if (name === undefined) refused.push(dropped(rawName, rawValue, 'malformed'));
    else if (!parameters.has(name)) {
      refused.push(dropped(name, value ?? rawValue, 'unknown-parameter'));
    } else if (value === undefined) refused.push(dropped(name, rawValue, 'malformed'));
    else {
      const values = value.split(',').map((one) => retired.get(`${name}=${one.trim()}`) ?? one);
      known.push({ name, value: values.join(',') });
    }
  }
  return { known, refused };
}

/** Of the comma-separated values of one parameter, those that are spelled right, and a report of the others. */
function valuesOf<Value extends string>(
  known: readonly Parameter[],
  name: string,
  isSpelled: (text: string) => text is Value,
): { readonly values: readonly Value[]; readonly refused: readonly Dropped[] } {
  const given = known
    .filter((parameter) => parameter.name === name)
    .flatMap(({ value }) => value.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return {
    values: given.filter(isSpelled),
    refused: given
      .filter((text) => !isSpelled(text))
      .map((text) => dropped(name, text, 'unknown-value')),
  };
}

/** For a parameter that can have one value only. */
function firstOf<Value extends string>(
  name: string,
  { values, refused }: { readonly values: readonly Value[]; readonly refused: readonly Dropped[] },
): { readonly value: Value | undefined; readonly refused: readonly Dropped[] } {
  const [value] = values;
  const others = values.filter((other) => other !== value);
  return {
    value,
    refused: [...refused, ...others.map((other) => dropped(name, other, 'malformed'))],
  };
}

function isTracker(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('utm_') || trackers.has(lower);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
