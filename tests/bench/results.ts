import type { Condition } from './conditions.ts';
import type { Visit } from './visit.ts';

/** What the visits to one subject found, of one size and in one condition. */
export interface Result {
  readonly subject: string;
  readonly claims: number;
  readonly condition: Condition;
  readonly visits: readonly Visit[];
  /** Why visits are missing or were not brought to their end, a sentence for each. */
  readonly failures: readonly string[];
}

/** The results of one size and condition, in the order of the subjects. */
export function resultsOf(
  results: readonly Result[],
  claims: number,
  condition: Condition,
): readonly Result[] {
  return results.filter((one) => one.claims === claims && one.condition === condition);
}
