import { describe, expect, it } from 'vitest';
import { type Reading, wholeReading } from '../dossier/index.ts';
import { fitReading } from './fit.ts';
import { readReading } from './search.ts';

function reading(search: string): Reading {
  return readReading(search).reading;
}

const { party, speaker, topic } = reading(
  'party=ruritania,zenda&speaker=flavia,rudolf&topic=constructor,mines',
);

/** Findable by id, and one of them by an older one too. */
function named<Id extends string>(ids: readonly Id[], old?: readonly [string, number]) {
  const rows = ids.map((id) => ({ id }));
  const known = new Map<string, { readonly id: Id }>(rows.map((row) => [row.id, row]));
  const now = old && rows[old[1]];
  return now ? known.set(old[0], now) : known;
}

const record = reading('record=claims/tower').record;

const vocabulary = {
  parties: named(party),
  speakers: named(speaker),
  topics: named(topic),
  claims: record?.kind === 'claim' ? named([record.id], ['old-tower', 0]) : named([]),
  events: named([]),
  assessments: named([]),
};

describe('fitReading', () => {
  it('leaves a reading that the dossier can answer, every party chosen or not', () => {
    const fits = reading('party=ruritania,zenda&topic=constructor&relation=answers&q=x');
    expect(fitReading(fits, vocabulary)).toEqual({ reading: fits, dropped: [] });
  });

  it('drops the ids of another dossier and reports them', () => {
    const asked = reading('party=graustark,zenda&speaker=toString,rupert&topic=gold&order=swapped');
    expect(fitReading(asked, vocabulary)).toEqual({
      reading: { ...wholeReading, party: ['zenda'], order: 'swapped' },
      dropped: [
        { parameter: 'party', value: 'graustark', why: 'unknown-value' },
        { parameter: 'speaker', value: 'rupert', why: 'unknown-value' },
        { parameter: 'topic', value: 'gold', why: 'unknown-value' },
      ],
    });
  });

  it('follows a speaker, a party and a topic to the ids they have now, without a word', () => {
    const retired = {
      ...vocabulary,
      parties: named(party, ['strelsau', 0]),
      speakers: named(speaker, ['princess-flavia', 0]),
      topics: named(topic, ['pits', 1]),
    };
    const asked = reading(
      'party=strelsau,zenda&speaker=flavia,princess-flavia,rudolf&topic=pits&against=some',
    );
    expect(fitReading(asked, retired)).toEqual({
      reading: reading('party=ruritania,zenda&speaker=flavia,rudolf&topic=mines&against=some'),
      dropped: [],
    });
  });

  it('follows the record that is picked out to the id it has now, and drops one that is not there', () => {
    const old = reading('record=claims/old-tower&q=x');
    expect(fitReading(old, vocabulary)).toEqual({
      reading: reading('record=claims/tower&q=x'),
      dropped: [],
    });
    expect(fitReading(reading('record=events/tower'), vocabulary)).toEqual({
      reading: wholeReading,
      dropped: [{ parameter: 'record', value: 'events/tower', why: 'unknown-value' }],
    });
  });
});
