/** The middle of some numbers, and the one that 95 of 100 do not pass. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

/** Undefined where there is nothing to sum up. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = numbers.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), count: numbers.length };
}

/** Between the two nearest numbers, in proportion; at least one number, in ascending order. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
