import { describe, expect, it } from 'vitest';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { searchKey, selectSearched, selectSearchRecords } from '../../dossier/index.ts';
import type { Answer } from './engine.ts';
import { outsideInWords, resultsOf, withinInWords } from './results.ts';

const records = selectSearchRecords(ruritania);
const keys = [
  'topic/tolls',
  'claim/zenda-takes-no-tolls',
  'event/pilots-rule-on-tolls',
  'claim/no-barge-stopped',
  'speaker/otto-strakencz',
];

function found(search: string, answer: Partial<Answer> = {}) {
  const whole: Answer = { closeness: 'exact', keys, parts: [], whole: [], ...answer };
  return resultsOf(whole, records, selectSearched(ruritania, readingOf(search)));
}
const told = (...given: Parameters<typeof found>) => {
  const results = found(...given);
  return `${withinInWords(results)} ${outsideInWords(results)}`.trim();
};

describe('results', () => {
  it('stand by kind, in the order of the page, and within a kind the best first', () => {
    const { groups } = found('');
    expect(groups.map(({ kind, records: of }) => [kind, of.map(({ id }) => id)])).toEqual([
      ['claim', ['zenda-takes-no-tolls', 'no-barge-stopped']],
      ['event', ['pilots-rule-on-tolls']],
      ['speaker', ['otto-strakencz']],
      ['topic', ['tolls']],
    ]);
  });

  it('are those within the filters, and a count of the rest', () => {
    const { groups, within, outside } = found('?party=zenda');
    expect(groups.flatMap(({ records: of }) => of.map(searchKey))).toEqual([
      'claim/zenda-takes-no-tolls',
      'event/pilots-rule-on-tolls',
      'topic/tolls',
    ]);
    expect([within, outside]).toEqual([3, 2]);
  });

  it.each([
    ['', {}, '5 found: 2 claims, 1 event, 1 speaker, 1 topic.'],
    ['?party=zenda', {}, '3 found: 1 claim, 1 event, 1 topic. 2 more lie outside the filters.'],
    [
      '?party=zenda',
      { keys: keys.slice(2, 4) },
      '1 found: 1 event. 1 more lies outside the filters.',
    ],
    [
      '?speaker=zendan-officers',
      { keys: keys.slice(4) },
      'Nothing found within the filters. 1 lies outside them.',
    ],
    ['', { keys: [] }, 'Nothing in this dossier has these words.'],
    ['', { closeness: 'near' }, /^Nothing has these words as typed\. 5 are near: 2 claims/],
    [
      '',
      { closeness: 'some' },
      /^Nothing has all of these words\. 5 have some of them, or are near:/,
    ],
    [
      '',
      { closeness: 'some', keys: ['topic/tolls'] },
      'Nothing has all of these words. 1 has some of them, or is near: 1 topic.',
    ],
  ] as const)('are told in words: “%s”, %j', (search, answer, sentence) => {
    expect(told(search, answer)).toMatch(sentence);
  });
});
