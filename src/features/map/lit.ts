import type { RecordKey } from '../../dossier/index.ts';
import { farEnd, type Near } from './places.ts';

/** What belongs to a record: how many steps each other one is away, and the ties that lead there. */
export interface Lit {
  readonly steps: ReadonlyMap<RecordKey, 0 | 1 | 2>;
  readonly ties: ReadonlyMap<string, 1 | 2>;
}

/** What a record touches, and what that touches. */
export function litBy(near: Near, key: RecordKey): Lit {
  const steps = new Map<RecordKey, 0 | 1 | 2>([[key, 0]]);
  const ties = new Map<string, 1 | 2>();
  for (const step of [1, 2] as const) {
    const reached = [...steps].filter(([, away]) => away === step - 1).map(([one]) => one);
    for (const one of reached) {
      for (const tie of near.get(one) ?? []) {
        const far = farEnd(tie, one);
        if (!ties.has(tie.id)) ties.set(tie.id, step);
        if (!steps.has(far)) steps.set(far, step);
      }
    }
  }
  return { steps, ties };
}
