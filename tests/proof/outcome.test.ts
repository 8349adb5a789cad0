import { describe, expect, it } from 'vitest';
import type { Gate } from './gates.ts';
import { runGates, type Runner } from './outcome.ts';

const journeys: Gate = {
  name: 'journeys',
  script: ['journeys'],
  needs: ['build'],
  report: { kind: 'playwright', path: 'reports/journeys.json' },
};
const lint: Gate = { name: 'lint', script: ['lint'], needs: [] };
const build: Gate = { name: 'build', script: ['build'], needs: [] };

function reportOf(expected: number, unexpected: number): string {
  return JSON.stringify({ stats: { expected, unexpected, flaky: 0, skipped: 0 }, errors: [] });
}

interface Script {
  readonly code?: number;
  readonly leaves?: string;
}

/** A runner whose scripts do what is written here, taking two seconds each. */
function invent(scripts: Readonly<Record<string, Script>>, stale?: string) {
  const tried: string[] = [];
  let report = stale;
  let clock = 0;
  const runner: Runner = {
    run: ([name = '']) => {
      tried.push(name);
      clock += 2000;
      report = scripts[name]?.leaves ?? report;
      return Promise.resolve(scripts[name]?.code ?? 0);
    },
    read: () => report,
    forget: () => (report = undefined),
    now: () => clock,
    announce: () => undefined,
  };
  return { runner, tried };
}

describe('runGates', () => {
  it('goes on after a failure, and says how each gate ended', async () => {
    const { runner, tried } = invent({ lint: { code: 2 }, journeys: { leaves: reportOf(3, 0) } });
    const outcomes = await runGates([lint, build, journeys], runner);
    expect(tried).toEqual(['lint', 'build', 'journeys']);
    expect(outcomes.map(({ passed }) => passed)).toEqual([false, true, true]);
    expect(outcomes[0]).toMatchObject({ seconds: 2, reason: 'it ended with 2' });
    expect(outcomes[2]?.tests).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it('does not try a gate whose needs failed, and counts it as failed', async () => {
    const { runner, tried } = invent({ build: { code: 1 } }, reportOf(3, 0));
    const outcomes = await runGates([build, journeys], runner);
    expect(tried).toEqual(['build']);
    expect(outcomes[1]).toMatchObject({
      passed: false,
      tests: { passed: 0 },
      reason: 'not tried: build failed',
    });
  });

  it('does not count the report of an earlier run', async () => {
    const { runner } = invent({}, reportOf(3, 0));
    const outcomes = await runGates([build, journeys], runner);
    expect(outcomes[1]).toMatchObject({ passed: false, reason: 'it left no report' });
  });

  it('believes the report before the exit code, and the exit code before the report', async () => {
    const silent = invent({ journeys: { leaves: reportOf(3, 1) } });
    const [, first] = await runGates([build, journeys], silent.runner);
    expect(first).toMatchObject({ passed: false, reason: 'it holds failing tests' });
    const loud = invent({ journeys: { code: 1, leaves: reportOf(3, 0) } });
    const [, second] = await runGates([build, journeys], loud.runner);
    expect(second).toMatchObject({ passed: false, tests: { passed: 3 } });
  });
});
