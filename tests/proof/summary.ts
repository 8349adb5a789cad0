import type { Outcome } from './outcome.ts';

/** Gates and tests together, as the last line counts them. */
export interface Total {
  readonly passed: number;
  readonly failed: number;
}

/** Each gate counts as one, and so does each test that a gate lists. Tests that were skipped count as neither. */
export function totalOf(outcomes: readonly Outcome[]): Total {
  const sum = (part: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + part(outcome), 0);
  return {
    passed: sum(({ passed, tests }) => Number(passed) + tests.passed),
    failed: sum(({ passed, tests }) => Number(!passed) + tests.failed),
  };
}

function testsCell({ passed, failed, skipped }: Outcome['tests']): string {
  if (passed + failed + skipped === 0) return '';
  const cells = [`${passed} passed`];
  if (failed > 0) cells.push(`${failed} failed`);
  if (skipped > 0) cells.push(`${skipped} skipped`);
  return cells.join(', ');
}

/** A line for each gate: how it ended, its name, its seconds, its tests, why it did not pass, and what its tests remark. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  return outcomes
    .map(({ name, passed, seconds, tests, reason, remarks }) =>
      [
        passed ? 'passed' : 'FAILED',
        name.padEnd(width),
        `${seconds.toFixed(1)} s`.padStart(8),
        testsCell(tests),
        reason ?? '',
        ...remarks.map((remark) => `NOTE: ${remark}`),
      ]
        .filter(Boolean)
        .join('  '),
    )
    .join('\n');
}

/** A line for each test that counts as failed: where the whole output is not at hand, this is what there is. */
export function failingOf(outcomes: readonly Outcome[]): string {
  return outcomes
    .flatMap(({ name, failing }) => failing.map((test) => `${name}: ${test}`))
    .join('\n');
}

/** The last line of the proof, alone on it. */
export function lastLine({ passed, failed }: Total): string {
  return `${passed} passed, ${failed} failed`;
}
