import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { anyReading, readingOf } from '../../../tests/fixtures/readings.ts';
import { catalogueOf } from '../catalogue.ts';
import { fold } from '../folding.ts';
import { claimsInReading, matching } from '../matching.ts';
import { wholeReading, type Reading } from '../reading.ts';
import { searchedWords, searchKey, selectSearched, selectSearchRecords } from './search-records.ts';

const byKey = selectSearchRecords(ruritania);
const records = [...byKey.values()];
const recordAt = (key: string) => present(byKey.get(key));
const keptBy = (reading: Reading) => [...selectSearched(ruritania, reading).keys()];
const searched = (search: string) => keptBy(readingOf(search)).toSorted();

describe('selectSearchRecords', () => {
  it('has every claim, event, assessment, speaker and topic once', () => {
    const { claims, events, assessments, speakers, topics } = ruritania;
    expect(records).toHaveLength([claims, events, assessments, speakers, topics].flat().length);
    expect(records.map(searchKey)).toEqual([...byKey.keys()]);
  });

  it('is made once for a dossier, so that no letter typed makes it anew', () => {
    expect(selectSearchRecords(ruritania)).toBe(byKey);
    expect(selectSearchRecords({ ...ruritania })).not.toBe(byKey);
  });

  it('is plain data, which can be handed to a worker', () => {
    expect(structuredClone(records)).toEqual(records);
  });

  it('finds an event by its place, its actors, its accounts and its quotations', () => {
    const words = searchedWords(recordAt('event/hofbau-landing-burned'));
    const event = present(ruritania.events.find(({ id }) => id === 'hofbau-landing-burned'));
    expect(words[0]).toBe(event.title);
    for (const { name } of event.actors) expect(words).toContain(name);
    for (const { accounts } of event.details) {
      for (const { text } of accounts) expect(words).toContain(text);
    }
  });

  it('finds a speaker by name, role and side', () => {
    expect(searchedWords(recordAt('speaker/otto-strakencz'))).toEqual([
      'Otto Strakencz',
      'river minister of Ruritania',
      'Ruritania',
      'Ruritanian',
    ]);
  });

  it('finds a claim by just the words by which the board is filtered', () => {
    const catalogue = catalogueOf(ruritania);
    const heard = records.flatMap(searchedWords).flatMap((text) => text.split(' '));
    fc.assert(
      fc.property(fc.constantFrom(...ruritania.claims), fc.constantFrom(...heard), (claim, q) => {
        const words = fold(searchedWords(recordAt(`claim/${claim.id}`)).join(' '));
        expect(words.includes(fold(q))).toBe(matching(catalogue, { ...wholeReading, q })(claim));
      }),
    );
  });
});

describe('selectSearched', () => {
  it('leaves nothing out where nothing but words is chosen', () => {
    const all = records.map(searchKey).toSorted();
    expect(searched('')).toEqual(all);
    expect(searched('?q=barge&order=swapped')).toEqual(all);
  });

  it('keeps the claims that fit, what they are tied to, who says them and what they are about', () => {
    expect(searched('?speaker=otto-strakencz&against=some')).toEqual([
      'assessment/no-raider-left-does-not-fit',
      'claim/hofbau-free-of-raiders',
      'event/hofbau-landing-burned',
      'event/tarlen-customs-house-burned',
      'speaker/otto-strakencz',
      'topic/raiders',
    ]);
  });

  it('keeps the claims of the reading and no others, whatever its words', () => {
    fc.assert(
      fc.property(anyReading(ruritania), (reading) => {
        const fitting = claimsInReading(catalogueOf(ruritania), { ...reading, q: '' });
        const kept = keptBy(reading).filter((key) => key.startsWith('claim/'));
        expect(new Set(kept)).toEqual(
          new Set(fitting.map((claim) => searchKey({ kind: 'claim', id: claim.id }))),
        );
      }),
    );
  });
});
