import { describe, expect, it } from 'vitest';
import { readReport } from './reports.ts';

const vitest = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    {
      name: 'a.test.ts',
      status: 'passed',
      assertionResults: [{ fullName: 'a', status: 'passed' }],
    },
    {
      name: 'b.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'b holds', status: 'passed' },
        { fullName: 'b adds', status: 'failed', failureMessages: ['Error: 3 is not 4\n  at b'] },
      ],
    },
  ],
};

const playwright = {
  stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2, duration: 3.5 },
  errors: [],
};

function tally(kind: 'vitest' | 'playwright', report: unknown) {
  const reading = readReport(kind, JSON.stringify(report));
  return reading.ok ? reading.tally : reading.sentence;
}

function failing(kind: 'vitest' | 'playwright', report: unknown) {
  const reading = readReport(kind, JSON.stringify(report));
  return reading.ok ? reading.failing : reading.sentence;
}

describe('readReport', () => {
  it('counts the tests of vitest', () => {
    expect(tally('vitest', vitest)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('counts a test file that does not load as a failure', () => {
    const unloaded = { name: 'c.test.ts', status: 'failed', message: 'No c', assertionResults: [] };
    const report = { ...vitest, testResults: [...vitest.testResults, unloaded] };
    expect(tally('vitest', report)).toMatchObject({ failed: 2 });
    expect(failing('vitest', report)).toEqual([
      'b adds · Error: 3 is not 4 · at b',
      'c.test.ts · No c',
    ]);
  });

  it('counts the journeys, with those that fail only sometimes as failures', () => {
    expect(tally('playwright', playwright)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('names the journeys that failed, and those that fail only sometimes, with what they saw', () => {
    const saw = (message: string) => ({ error: { message } });
    const spec = (title: string, status: string, results: readonly unknown[]) => {
      return { title, file: 'a.spec.ts', line: 3, tests: [{ status, results }] };
    };
    const specs = [
      spec('opens', 'expected', [{}]),
      spec('closes', 'unexpected', [
        saw('\u001B[31mError\u001B[39m: still open\n\n  here'),
        saw('no'),
      ]),
      spec('moves', 'flaky', [saw('Error: stood still'), {}]),
    ];
    const suites = [{ specs: [], suites: [{ specs }] }];
    const errors = [{ message: 'the host did not start' }];
    expect(failing('playwright', { ...playwright, suites, errors })).toEqual([
      'a.spec.ts:3 › closes · Error: still open · here',
      'a.spec.ts:3 › moves · Error: stood still',
      'outside every test · the host did not start',
    ]);
  });

  it('hands on what tests remark, though they pass', () => {
    const remark = { type: 'remark', description: 'drawn by another Chromium' };
    const suites = [{ specs: [{ tests: [{ annotations: [remark, { type: 'skip' }] }] }] }];
    const reading = readReport('playwright', JSON.stringify({ ...playwright, suites }));
    expect(reading).toMatchObject({ ok: true, remarks: [remark.description] });
  });

  it('counts an error outside every journey as a failure', () => {
    const report = { ...playwright, errors: [{ message: 'the host did not start' }] };
    expect(tally('playwright', report)).toMatchObject({ failed: 3 });
  });

  it('takes no tests, or only skipped ones, for no proof', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 4 };
    expect(tally('playwright', { stats, errors: [] })).toBe('its report holds no tests');
    const empty = { ...vitest, numPassedTests: 0, numFailedTests: 0, testResults: [] };
    expect(tally('vitest', empty)).toBe('its report holds no tests');
  });

  it('takes a missing or broken report for no proof', () => {
    expect(readReport('vitest', undefined)).toEqual({ ok: false, sentence: 'it left no report' });
    for (const text of ['', '{"stats":', 'null', '{}', '[]', JSON.stringify(playwright)]) {
      expect(readReport('vitest', text), text).toMatchObject({ ok: false });
    }
    const negative = { ...vitest, numPassedTests: -1 };
    expect(tally('vitest', negative)).toBe('its report cannot be read');
  });
});
