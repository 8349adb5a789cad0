import type { Relation } from './model.ts';

/** Whether a relation sets two claims against each other. */
export function isCounterRelation(relation: Relation): boolean {
  return relation === 'answers' || relation === 'opposes';
}
