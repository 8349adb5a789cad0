import { describe, expect, it } from 'vitest';
import { resultsWith } from './made-results.ts';
import { benchmarksFile, type Circumstances } from './report.ts';
import type { Result } from './results.ts';
import { verdictsOf } from './verdicts.ts';

const circumstances: Circumstances = {
  now: new Date('2031-02-03T04:05:06Z'),
  commit: 'abc1234',
  node: 'v20.0.0',
  browser: '100.0',
  cores: 2,
  processor: 'A processor',
  memory: 8,
  runs: 1,
};
const subjects = [
  { name: 'ours', about: 'the board' },
  { name: 'floor', about: 'a page' },
];

function report(results: readonly Result[]): string {
  const verdicts = verdictsOf(results, new Map([[24, 120_000]]));
  return benchmarksFile(results, verdicts, subjects, circumstances, ['## Views', '']);
}

describe('the report of a benchmark', () => {
  it('says when, of what and on which machine', () => {
    const text = report(resultsWith());
    for (const words of ['2031-02-03', 'abc1234', 'v20.0.0', '2 cores (A processor)', '8 GiB']) {
      expect(text).toContain(words);
    }
  });

  it('has a table for each size and condition, and says what each subject is', () => {
    const text = report(resultsWith());
    expect(text.match(/^### .*$/gm)).toEqual([
      '### 24 claims, slow 4G, processor throttled 4 ×',
      '### 24 claims, nothing throttled',
      '### 1,000 claims, slow 4G, processor throttled 4 ×',
      '### 1,000 claims, nothing throttled',
    ]);
    expect(text).toContain('- **floor**: a page.');
    expect(text).toContain('## Views');
  });

  it('gives medians, 95th percentiles and ratios, and a dash for what a subject does not do', () => {
    const text = report(resultsWith({ firstClaim: 750 }));
    expect(text).toContain('| first claim readable, ms | 750 (750) | 500 (500) | 1.50 |');
    expect(text).toContain('| swap: input to next paint, ms | – | – | – |');
  });

  it('says that a promise is not held, and with which figures', () => {
    expect(report(resultsWith({ shiftsAfter: 0.25 }))).toMatch(/CLS 0.*\*\*not held\*\*.*0\.2500/);
    expect(report(resultsWith())).not.toContain('**not held**');
  });

  it('hides no failure', () => {
    const lost = resultsWith().map((one) =>
      one.subject === 'floor' ? { ...one, failures: ['it fell', 'it fell'] } : one,
    );
    expect(report(lost)).toContain('Of 3 visits to floor, 2 failed: it fell.');
  });

  it('draws tables whose rows are as long as their heads', () => {
    const rows = report(resultsWith())
      .split('\n\n')
      .filter((part) => part.startsWith('|'))
      .map((part) => part.trimEnd().split('\n'));
    expect(rows.length).toBeGreaterThan(4);
    for (const table of rows) {
      expect(new Set(table.map((row) => row.split('|').length)).size).toBe(1);
    }
  });
});
