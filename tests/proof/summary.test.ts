import { describe, expect, it } from 'vitest';
import type { Outcome } from './outcome.ts';
import { failingOf, lastLine, tableOf, totalOf } from './summary.ts';

const outcomes: readonly Outcome[] = [
  {
    name: 'lint',
    passed: true,
    seconds: 1.25,
    tests: { passed: 0, failed: 0, skipped: 0 },
    reason: undefined,
    remarks: [],
    failing: [],
  },
  {
    name: 'journeys',
    passed: false,
    seconds: 61,
    tests: { passed: 10, failed: 2, skipped: 1 },
    reason: 'it ended with 1',
    remarks: ['drawn by another Chromium'],
    failing: ['a.spec.ts:3 › opens', 'b.spec.ts:7 › closes'],
  },
];

describe('the summary', () => {
  it('counts each gate and each test as one, and a skipped test as none', () => {
    expect(totalOf(outcomes)).toEqual({ passed: 11, failed: 3 });
    expect(lastLine(totalOf(outcomes))).toBe('11 passed, 3 failed');
    expect(totalOf([])).toEqual({ passed: 0, failed: 0 });
  });

  it('has a line for each gate, and hides no skipped test', () => {
    expect(tableOf(outcomes).split('\n')).toEqual([
      'passed  lint         1.3 s',
      'FAILED  journeys    61.0 s  10 passed, 2 failed, 1 skipped  it ended with 1  NOTE: drawn by another Chromium',
    ]);
  });

  it('names each test that did not pass, after its gate', () => {
    expect(failingOf(outcomes)).toBe(
      'journeys: a.spec.ts:3 › opens\njourneys: b.spec.ts:7 › closes',
    );
  });
});
