import fc from 'fast-check';
import { hostileCase } from './cases.ts';
import { holdCase } from './hold.ts';

/** Cases between two lines of progress. */
const BATCH = 5_000;

export interface FuzzOptions {
  readonly cases: number;
  /** The same seed tries the same cases. */
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** Tries hostile inputs, and says whether all promises held; of the first that does not, the smallest case. */
export async function fuzz({ cases, seed, say }: FuzzOptions): Promise<boolean> {
  say(`${cases} cases from the seed ${seed}.`);
  const started = performance.now();
  for (let done = 0; done < cases; done += BATCH) {
    const numRuns = Math.min(BATCH, cases - done);
    const outcome = await fc.check(fc.asyncProperty(hostileCase, holdCase), {
      numRuns,
      seed: seed + done,
    });
    if (outcome.failed) {
      say(String(outcome.errorInstance));
      say(fc.defaultReportMessage(outcome) ?? '');
      say(`Again: npm run fuzz -- --seed ${seed + done} --cases ${numRuns}`);
      return false;
    }
    const seconds = Math.round((performance.now() - started) / 1000);
    say(`${done + numRuns} held, ${seconds} s.`);
  }
  return true;
}
