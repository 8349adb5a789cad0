import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { anyReading, readingOf } from '../../tests/fixtures/readings.ts';
import { catalogueOf } from './catalogue.ts';
import { claimsInReading, matching } from './matching.ts';
import type { Dossier } from './model.ts';
import { facets, wholeReading } from './reading.ts';

const shown = (search: string, dossier: Dossier = ruritania) =>
  claimsInReading(catalogueOf(dossier), readingOf(search)).map(({ id }) => id);

/** The good dossier, one of its claims reworded. */
const saying = (text: string) =>
  parsed(withAt([...placeOf('claims', 'no-barge-stopped'), 'text'], text));

const tolls = [
  'zenda-runs-toll-posts',
  'no-barge-stopped',
  'elph-is-open-water',
  'zenda-takes-no-tolls',
  'river-belongs-to-its-guard',
];
const raiders = [
  'hofbau-free-of-raiders',
  'ruritania-keeps-hostage-ships',
  'raiders-winter-in-ruritania',
];

describe('claimsInReading', () => {
  it('leaves nothing out where nothing is chosen, topic by topic', () => {
    expect(shown('')).toEqual([...tolls, ...raiders]);
  });

  it.each([
    ['party=zenda', ['zenda-takes-no-tolls', 'river-belongs-to-its-guard', ...raiders.slice(1)]],
    ['party=ruritania,zenda', [...tolls, ...raiders]],
    ['speaker=zendan-officers', ['raiders-winter-in-ruritania']],
    ['speaker=harbour-warden', []],
    ['topic=tolls', [...tolls, 'ruritania-keeps-hostage-ships']],
    ['topic=raiders', raiders],
    ['relation=contradicts', ['zenda-takes-no-tolls', 'hofbau-free-of-raiders']],
    ['certainty=stated', ['elph-is-open-water', 'river-belongs-to-its-guard']],
    ['certainty=suspected', ['hofbau-free-of-raiders']],
    ['against=some', ['zenda-takes-no-tolls', 'hofbau-free-of-raiders']],
    ['against=none&topic=raiders', raiders.slice(1)],
    ['order=swapped', [...tolls, ...raiders]],
  ])('%s', (search, claims) => {
    expect(shown(search)).toEqual(claims);
  });

  it('takes a relation from either end of a tie', () => {
    expect(shown('relation=answers')).toEqual([
      'zenda-runs-toll-posts',
      'no-barge-stopped',
      'zenda-takes-no-tolls',
      'ruritania-keeps-hostage-ships',
    ]);
  });

  it('takes the values of one facet as alternatives, and facets together', () => {
    expect(shown('speaker=mira-rassendyll,otto-strakencz&topic=tolls&against=none')).toEqual([
      'zenda-runs-toll-posts',
      'no-barge-stopped',
      'ruritania-keeps-hostage-ships',
    ]);
    expect(shown('party=ruritania&speaker=mira-rassendyll')).toEqual([]);
  });

  it('wants one tie of the relation and the certainty at once', () => {
    // The claim is contradicted by an event whose actor claimed it, and qualified by one whose actor is suspected.
    expect(shown('relation=contradicts&certainty=claimed')).toEqual(['hofbau-free-of-raiders']);
    expect(shown('relation=qualifies&certainty=suspected')).toEqual(['hofbau-free-of-raiders']);
    expect(shown('relation=contradicts&certainty=suspected')).toEqual([]);
    expect(shown('relation=answers&certainty=stated')).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['q=hofbau', ['hofbau-free-of-raiders'], 'in the claim'],
    ['q=OTTO', ['zenda-runs-toll-posts', 'no-barge-stopped', 'hofbau-free-of-raiders'], 'speaker'],
    ['q=recieve', ['ruritania-keeps-hostage-ships'], 'in its quotation'],
    ['q=minister+barge', ['no-barge-stopped'], 'in different places, all of them'],
    ['q=barge+no-such-word', [], 'all of them'],
    ["q=ruritania's+own", ['ruritania-keeps-hostage-ships'], 'whatever the apostrophe'],
  ])('%s: %s (%s)', (search, claims) => {
    expect(shown(search)).toEqual(claims);
  });

  it('are found with or without accents, both ways', () => {
    const accented = saying('The Órgãos of Škoda kept no café.');
    for (const q of ['orgaos', 'ÓRGÃOS', 'skoda', 'cafe', 'café', 'cafe\u0301']) {
      expect(shown(`q=${q}`, accented), q).toEqual(['no-barge-stopped']);
    }
  });

  it('are found with or without Arabic vowel signs, both ways', () => {
    for (const written of ['كَتَبَ الوَزِيرُ رِسالَةً', 'كتب الوزير رسالة']) {
      for (const q of ['الوزير', 'الوَزِيرُ']) {
        expect(shown(`q=${q}`, saying(written)), written).toEqual(['no-barge-stopped']);
      }
    }
  });
});

describe('matches', () => {
  const catalogue = catalogueOf(ruritania);

  it('leaves one facet out of the question when asked', () => {
    fc.assert(
      fc.property(anyReading(ruritania), fc.constantFrom(...facets), (reading, facet) => {
        const without = { ...reading, [facet]: wholeReading[facet] };
        for (const claim of ruritania.claims) {
          expect(matching(catalogue, reading, facet)(claim)).toBe(
            matching(catalogue, without)(claim),
          );
        }
      }),
    );
  });

  it('shows no more for one filter more', () => {
    fc.assert(
      fc.property(anyReading(ruritania), fc.constantFrom(...facets), (reading, facet) => {
        const without = { ...reading, [facet]: wholeReading[facet] };
        const wider = new Set(claimsInReading(catalogue, without));
        for (const claim of claimsInReading(catalogue, reading))
          expect(wider.has(claim)).toBe(true);
      }),
    );
  });
});
