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
const vocabulary = { party: new Set(party), speaker, topic };

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

  it('follows a speaker to the id they have now', () => {
    const [flavia] = speaker;
    if (flavia === undefined) throw new Error('no speaker');
    const retiredSpeakers = new Map([['princess-flavia', flavia]]);
    const asked = reading('speaker=flavia,princess-flavia,rudolf');
    expect(fitReading(asked, { ...vocabulary, retiredSpeakers })).toEqual({
      reading: { ...wholeReading, speaker: ['flavia', 'rudolf'] },
      dropped: [],
    });
  });
});
