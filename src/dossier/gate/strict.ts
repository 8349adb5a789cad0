import * as z from 'zod/mini';
import type { Fault, Path } from './finding.ts';
import { hazardsIn } from './hazards.ts';
import { faultsOf } from './issues.ts';

/** What could be read of a value, and what is wrong with it. Both, where unknown keys were its only fault. */
export interface StrictRead<Output> {
  readonly value: Output | undefined;
  readonly faults: readonly Fault[];
}

/** Holds a value to a schema. Unknown keys are named and left out; any other fault leaves nothing to read. */
export function readStrictly<Output>(
  schema: z.core.$ZodType<Output>,
  raw: unknown,
): StrictRead<Output> {
  const hazards = hazardsIn(raw);
  if (hazards.length > 0) return { value: undefined, faults: hazards };
  const read = z.safeParse(schema, raw);
  if (read.success) return { value: read.data, faults: [] };
  const faults = faultsOf(read.error.issues, raw);
  const unknown = faults.filter(({ code }) => code === 'unknown-key');
  if (unknown.length < faults.length) return { value: undefined, faults };
  const dropped = new Set(unknown.map(({ path }) => JSON.stringify(path)));
  const again = z.safeParse(schema, without(dropped, raw, []));
  if (again.success) return { value: again.data, faults };
  return { value: undefined, faults: [...faults, ...faultsOf(again.error.issues, raw)] };
}

/** A copy of a value without what stands at the dropped paths. */
function without(dropped: ReadonlySet<string>, value: unknown, path: Path): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => without(dropped, entry, [...path, index]));
  }
  const entries = Object.entries(value)
    .filter(([key]) => !dropped.has(JSON.stringify([...path, key])))
    .map(([key, inner]: [string, unknown]) => [key, without(dropped, inner, [...path, key])]);
  return Object.fromEntries(entries);
}
