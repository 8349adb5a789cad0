import { describe, expect, it } from 'vitest';
import { bases, certainties, claimModes, relations } from '../dossier/index.ts';
import { tieCountsInWords } from './count-words.ts';
import {
  basisWords,
  certaintyChoices,
  certaintyWords,
  claimTieWords,
  counted,
  modeWords,
  relationChoices,
  relationWords,
  sentenceCase,
} from './words.ts';
import { farClaimWords } from './far-claim-words.ts';

const none = {
  eventsAgainst: 0,
  eventsFor: 0,
  eventsQualifying: 0,
  assessments: 0,
  assessmentsAgainst: 0,
  counters: 0,
};

describe('tieCountsInWords', () => {
  it('says it when no event is reported against a claim', () => {
    expect(tieCountsInWords(none)).toBe('No event reported against it');
  });

  it.each([
    [{ eventsAgainst: 1 }, '1 event against'],
    [{ eventsAgainst: 2, eventsQualifying: 1 }, '2 events against, 1 qualifying'],
    [{ eventsFor: 3 }, 'No event reported against it, 3 for'],
    [
      { eventsAgainst: 1, eventsQualifying: 2, eventsFor: 1 },
      '1 event against, 2 qualifying, 1 for',
    ],
    [{ counters: 1 }, 'No event reported against it · 1 counter-claim'],
    [{ eventsAgainst: 1, counters: 2 }, '1 event against · 2 counter-claims'],
    [{ assessmentsAgainst: 1 }, 'No event reported against it · 1 judgement against'],
    [
      { eventsAgainst: 1, assessmentsAgainst: 2, counters: 1 },
      '1 event against · 2 judgements against · 1 counter-claim',
    ],
  ])('%o', (counts, words) => {
    expect(tieCountsInWords({ ...none, ...counts })).toBe(words);
  });
});

describe('counted', () => {
  it.each([
    [0, 'no claims'],
    [1, '1 claim'],
    [2, '2 claims'],
    [21, '21 claims'],
    [1000, '1,000 claims'],
  ])('%i', (count, words) => {
    expect(counted(count, 'claim')).toBe(words);
  });

  it('takes a plural of its own', () => {
    expect(counted(2, 'reply', 'replies')).toBe('2 replies');
  });
});

describe('claimTieWords', () => {
  it.each([
    ['answers', 'In answer to', 'Answered by'],
    ['opposes', 'Opposed by', 'Opposed by'],
    ['contradicts', 'Contradicted by', 'Contradicts'],
    ['supports', 'Supported by', 'Supports'],
    ['qualifies', 'Qualified by', 'Qualifies'],
  ] as const)('%s: "%s" its far end, "%s" where it comes in', (relation, out, into) => {
    expect(claimTieWords(relation, 'out')).toBe(out);
    expect(claimTieWords(relation, 'in')).toBe(into);
  });
});

describe('farClaimWords', () => {
  it.each([
    ['answers', 'in', 'Answers Sapt'],
    ['answers', 'out', 'Answered by Sapt'],
    ['opposes', 'both', 'Opposes the claim of Sapt'],
    ['supports', 'out', 'Supports the claim of Sapt'],
    ['supports', 'in', 'Supported by the claim of Sapt'],
    ['qualifies', 'in', 'Qualified by the claim of Sapt'],
  ] as const)(
    '%s, %s: what the far claim is to this one, by name',
    (relation, direction, words) => {
      expect(farClaimWords(relation, direction, 'Sapt')).toBe(words);
    },
  );
});

describe('the words for every kind', () => {
  it.each([
    ['basis', bases, basisWords],
    ['certainty', certainties, certaintyWords],
    ['choice of certainty', certainties, certaintyChoices],
    ['mode', claimModes, modeWords],
    ['relation', relations, relationWords],
    ['choice of relation', relations, relationChoices],
  ])('tell one %s from another', (_, kinds, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...kinds].toSorted());
    expect(new Set(Object.values(words)).size).toBe(kinds.length);
  });

  it('say of an editorial tie that it is ours, and of no other', () => {
    expect(bases.filter((basis) => basisWords[basis].includes('our'))).toEqual(['editorial']);
  });
});

describe('sentenceCase', () => {
  it('raises the first letter alone', () => {
    expect(sentenceCase('our reading of Zenda')).toBe('Our reading of Zenda');
    expect(sentenceCase('élan')).toBe('Élan');
    expect(sentenceCase('')).toBe('');
  });
});
