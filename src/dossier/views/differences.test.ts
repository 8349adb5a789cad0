import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDifferences, type MarkedRun } from './differences.ts';

const joined = (runs: readonly MarkedRun[]) => runs.map(({ text }) => text).join(' ');
const kept = (runs: readonly MarkedRun[]) => joined(runs.filter(({ changed }) => !changed));

/** Few words, so that two texts share some. */
const text = fc
  .array(fc.constantFrom('the', 'quays', 'of', 'Hofbau', 'are', 'free', '', 'raiders.'))
  .map((words) => words.join(' '));

describe('markDifferences', () => {
  it('marks what each wording has that the other lacks', () => {
    expect(markDifferences('the quays are free', 'all the quays are quite free')).toEqual({
      made: [{ text: 'the quays are free', changed: false }],
      restated: [
        { text: 'all', changed: true },
        { text: 'the quays are', changed: false },
        { text: 'quite', changed: true },
        { text: 'free', changed: false },
      ],
    });
  });

  it('marks all of two wordings with no word in common, and nothing of equal ones', () => {
    expect(markDifferences('a b', 'c d')).toEqual({
      made: [{ text: 'a b', changed: true }],
      restated: [{ text: 'c d', changed: true }],
    });
    expect(markDifferences('a b', 'a b').restated).toEqual([{ text: 'a b', changed: false }]);
  });

  it('gives back both texts when the runs are joined', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (made, restated) => {
        const marked = markDifferences(made, restated);
        expect(joined(marked.made)).toBe(made);
        expect(joined(marked.restated)).toBe(restated);
      }),
    );
  });

  it('keeps the same words on both sides, and as many whichever comes first', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const there = markDifferences(one, other);
        const back = markDifferences(other, one);
        expect(kept(there.made)).toBe(kept(there.restated));
        expect(kept(there.made).split(' ').length).toBe(kept(back.made).split(' ').length);
      }),
    );
  });

  it('never has two runs of one kind in a row', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { made } = markDifferences(one, other);
        made.slice(1).forEach((run, index) => expect(run.changed).not.toBe(made[index]?.changed));
      }),
    );
  });
});
