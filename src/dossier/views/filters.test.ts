import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { anyReading, readingOf } from '../../../tests/fixtures/readings.ts';
import { facets, isChosen, wholeReading, type Reading } from '../reading.ts';
import { selectBoardPage } from './board-page.ts';

const board = (reading: Reading) => selectBoardPage(ruritania, reading);
const shown = (reading: Reading) => board(reading).shown;
const counts = (choices: readonly { readonly value: string; readonly count: number }[]) =>
  Object.fromEntries(choices.map(({ value, count }) => [value, count]));

/** For every choice on a board, its count, and the reading that choosing it alone in its facet leads to. */
function offers(reading: Reading): readonly (readonly [name: string, count: number, Reading])[] {
  const { choices } = board(reading);
  return [
    ...choices.party.map(
      ({ value, count }) => [`party ${value}`, count, { ...reading, party: [value] }] as const,
    ),
    ...choices.speaker.map(
      ({ value, count }) => [`speaker ${value}`, count, { ...reading, speaker: [value] }] as const,
    ),
    ...choices.topic.map(
      ({ value, count }) => [`topic ${value}`, count, { ...reading, topic: [value] }] as const,
    ),
    ...choices.relation.map(
      ({ value, count }) =>
        [`relation ${value}`, count, { ...reading, relation: [value] }] as const,
    ),
    ...choices.certainty.map(
      ({ value, count }) =>
        [`certainty ${value}`, count, { ...reading, certainty: [value] }] as const,
    ),
    ...choices.against.map(
      ({ value, count }) => [`against ${value}`, count, { ...reading, against: value }] as const,
    ),
  ];
}

describe('the choices of a board', () => {
  it('count what choosing each alone would show, under whatever else is chosen', () => {
    fc.assert(
      fc.property(anyReading(ruritania), (reading) => {
        for (const [name, count, chosen] of offers(reading)) {
          expect(count, name).toBe(shown(chosen));
        }
      }),
    );
  });

  it('count, where nothing is chosen, all there is', () => {
    const { choices } = board(wholeReading);
    expect(counts(choices.party)).toEqual({ ruritania: 4, zenda: 4 });
    expect(counts(choices.against)).toEqual({ some: 2, none: 6 });
    expect(counts(choices.topic)).toEqual({ tolls: 6, raiders: 3 });
    expect(counts(choices.certainty)).toEqual({ stated: 2, claimed: 1, suspected: 1, implied: 2 });
  });

  it('do not count a claim for a certainty and a relation of different ties', () => {
    const { choices } = board(readingOf('relation=contradicts'));
    expect(counts(choices.certainty)).toEqual({ stated: 0, claimed: 1, suspected: 0, implied: 1 });
  });

  it('say which are chosen', () => {
    const { choices } = board(readingOf('party=zenda&against=none&relation=answers,opposes'));
    const chosen = (all: readonly { readonly value: string; readonly chosen: boolean }[]) =>
      all.filter((one) => one.chosen).map(({ value }) => value);
    expect(chosen(choices.party)).toEqual(['zenda']);
    expect(chosen(choices.against)).toEqual(['none']);
    expect(chosen(choices.relation)).toEqual(['answers', 'opposes']);
    expect(chosen(choices.speaker)).toEqual([]);
  });

  it('offer a speaker who makes no claim with a nought, and no relation the dossier lacks', () => {
    expect(counts(board(wholeReading).choices.speaker)).toMatchObject({ 'harbour-warden': 0 });
    const links = ruritania.links.filter(({ relation }) => relation !== 'opposes');
    const { choices } = selectBoardPage({ ...ruritania, links }, wholeReading);
    expect(Object.keys(counts(choices.relation))).not.toContain('opposes');
  });
});

describe('the loosenings of a board', () => {
  it('name each filter in force, and what taking it off alone would show', () => {
    fc.assert(
      fc.property(anyReading(ruritania), (reading) => {
        const { loosenings } = board(reading);
        expect(loosenings.map(({ facet }) => facet)).toEqual(
          facets.filter((facet) => isChosen(reading, facet)),
        );
        for (const { facet, count } of loosenings) {
          expect(count, facet).toBe(shown({ ...reading, [facet]: wholeReading[facet] }));
        }
      }),
    );
  });

  it('are none when nothing is chosen, for an order leaves nothing out', () => {
    expect(board(readingOf('order=swapped')).loosenings).toEqual([]);
  });

  it('lead out of an empty board', () => {
    const page = board(readingOf('party=ruritania&speaker=mira-rassendyll&topic=raiders'));
    expect(page.shown).toBe(0);
    expect(page.loosenings).toEqual([
      { facet: 'party', count: 1 },
      { facet: 'speaker', count: 1 },
      { facet: 'topic', count: 0 },
    ]);
  });
});
