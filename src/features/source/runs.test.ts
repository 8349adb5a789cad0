import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from './matching/sought.ts';
import { runsOf } from './runs.ts';

const mark = (passage: number, start: number, end: number): Mark => ({
  passage,
  start,
  end,
  placing: 'exact',
});
const lineOf = (text: string, marks: readonly Mark[]) => ({ text, marks, paragraphs: [1] });

describe('the runs of a line', () => {
  it('share what overlaps', () => {
    const runs = runsOf(lineOf('abcdef', [mark(0, 0, 4), mark(1, 2, 6)]));
    expect(runs.map(({ text, marks }) => [text, marks.map(({ passage }) => passage)])).toEqual([
      ['ab', [0]],
      ['cd', [0, 1]],
      ['ef', [1]],
    ]);
  });

  it('are one where nothing is marked, and none where there is nothing', () => {
    expect(runsOf(lineOf('abc', []))).toEqual([{ text: 'abc', marks: [] }]);
    expect(runsOf(lineOf('', []))).toEqual([]);
  });

  it('are the line again, whatever is marked', () => {
    const marks = fc.array(
      fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => mark(0, Math.min(a, b), Math.max(a, b) + 1)),
    );
    fc.assert(
      fc.property(marks, (some) => {
        const text = 'x'.repeat(21);
        return (
          runsOf(lineOf(text, some))
            .map((run) => run.text)
            .join('') === text
        );
      }),
    );
  });
});
