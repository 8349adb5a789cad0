import type { Fault, Path } from './finding.ts';

/** Keys that would reach into JavaScript's own machinery if anything copied them carelessly. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** How deep a record may be nested. The format itself needs 8. */
const DEEPEST = 32;

/** How many values one record, or the header, may have in it. */
const LARGEST = 20_000;

interface Step {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Step | undefined;
  readonly depth: number;
}

/**
 * What makes a value unsafe to look at any closer: forbidden keys, bottomless nesting, sheer size. Walks without
 * recursion, each object once, so that no input can exhaust the stack or go round for ever.
 */
export function hazardsIn(value: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<object>();
  const open: Step[] = [{ value, key: '', parent: undefined, depth: 0 }];
  let size = 1;
  for (let step = open.pop(); step; step = open.pop()) {
    if (typeof step.value !== 'object' || step.value === null || seen.has(step.value)) continue;
    seen.add(step.value);
    if (step.depth > DEEPEST) {
      faults.push(tooDeep(step));
      continue;
    }
    const entries = Array.isArray(step.value) ? step.value.length : Object.keys(step.value).length;
    size += entries;
    if (size > LARGEST) return [...faults, tooLarge];
    for (const child of childrenOf(step, step.value)) {
      if (forbiddenKeys.has(String(child.key))) faults.push(forbidden(child));
      open.push(child);
    }
  }
  return faults;
}

function childrenOf(parent: Step, container: object): readonly Step[] {
  const depth = parent.depth + 1;
  return Object.entries(container).map(([key, value]: [string, unknown]) => ({
    value,
    key: Array.isArray(container) ? Number(key) : key,
    parent,
    depth,
  }));
}

function pathOf(step: Step): Path {
  const path: (string | number)[] = [];
  for (let at = step; at.parent; at = at.parent) path.unshift(at.key);
  return path;
}

function forbidden(step: Step): Fault {
  const message = `The key "${step.key}" is never allowed, for the safety of readers: remove it.`;
  return { path: pathOf(step), code: 'forbidden-key', message };
}

function tooDeep(step: Step): Fault {
  const message = `This is nested more than ${DEEPEST} levels deep: flatten it, or remove it.`;
  return { path: pathOf(step), code: 'too-deep', message };
}

const tooLarge: Fault = {
  path: [],
  code: 'too-large',
  message: `This has more than ${LARGEST} values in it: divide it into smaller records.`,
};
