import type { Gate } from './gates.ts';
import { readReport, type Tally } from './reports.ts';

/** How one gate ended. */
export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  /** Wall-clock time, in seconds. */
  readonly seconds: number;
  /** The tests it listed; all zero for a gate that lists none. */
  readonly tests: Tally;
  /** Why it did not pass, after its name; `undefined` when it did. */
  readonly reason: string | undefined;
  /** What its tests had to say though they passed. */
  readonly remarks: readonly string[];
  /** The tests that count as failed, each with what it saw. */
  readonly failing: readonly string[];
}

/** What trying a gate takes from the machine: tests of the proof put their own in its place. */
export interface Runner {
  /** Runs an npm script to its end and gives back its exit code. */
  run(script: readonly string[]): Promise<number>;
  /** The text of a report, if there is such a file. */
  read(path: string): string | undefined;
  /** Removes what an earlier run left, so that it cannot be counted again. */
  forget(path: string): void;
  /** A clock, in milliseconds. */
  now(): number;
  /** Called before each gate that is tried. */
  announce(gate: Gate): void;
}

const none: Tally = { passed: 0, failed: 0, skipped: 0 };

type Verdict = Pick<Outcome, 'tests' | 'reason' | 'remarks' | 'failing'>;

const untested: Omit<Verdict, 'reason'> = { tests: none, remarks: [], failing: [] };

function judge(gate: Gate, code: number, runner: Runner): Verdict {
  const ended = code === 0 ? undefined : `it ended with ${code}`;
  if (gate.report === undefined) return { ...untested, reason: ended };
  const reading = readReport(gate.report.kind, runner.read(gate.report.path));
  if (!reading.ok) return { ...untested, reason: ended ?? reading.sentence };
  const { tally: tests, remarks, failing } = reading;
  const failed = tests.failed > 0 ? 'it holds failing tests' : undefined;
  return { tests, remarks, failing, reason: ended ?? failed };
}

async function tryGate(gate: Gate, runner: Runner): Promise<Outcome> {
  runner.announce(gate);
  if (gate.report !== undefined) runner.forget(gate.report.path);
  const start = runner.now();
  const code = await runner.run(gate.script);
  const seconds = (runner.now() - start) / 1000;
  const verdict = judge(gate, code, runner);
  return { name: gate.name, passed: verdict.reason === undefined, seconds, ...verdict };
}

/** Tries every gate in order, one at a time; one whose needs failed is not tried, and counts as failed. */
export async function runGates(
  gates: readonly Gate[],
  runner: Runner,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const gate of gates) {
    const passed = new Set(outcomes.filter((outcome) => outcome.passed).map(({ name }) => name));
    const missing = gate.needs.find((name) => !passed.has(name));
    if (missing === undefined) {
      outcomes.push(await tryGate(gate, runner));
    } else {
      const reason = `not tried: ${missing} failed`;
      outcomes.push({ name: gate.name, passed: false, seconds: 0, ...untested, reason });
    }
  }
  return outcomes;
}
