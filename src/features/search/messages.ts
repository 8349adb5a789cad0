import type { Answer, Entry } from './engine.ts';

/**
 * What the page asks of the worker: first to take records in, some at a time, then to index them, then one question after
 * the other.
 */
export type Asked =
  | { readonly ask: 'take'; readonly entries: readonly Entry[] }
  | { readonly ask: 'index' }
  | { readonly ask: 'query'; readonly id: number; readonly query: string };

/** What the worker tells: the answer to the question of that number. */
export interface Told {
  readonly id: number;
  readonly answer: Answer;
}
