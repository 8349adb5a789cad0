import type { Store, Stores } from '../../src/offline/ports.ts';

/** Told before each step that a worker takes in the world. What it throws, the step throws. */
export type BeforeStep = (what: string) => void | Promise<void>;

interface Kept {
  readonly bytes: ArrayBuffer;
  readonly headers: readonly (readonly [string, string])[];
}

/** A browser's storage in memory: it outlives every worker, and each of its steps is whole or has not been. */
export class MemoryStorage {
  readonly #stores = new Map<string, Map<string, Kept>>();

  /** The names of the stores there are. */
  names(): readonly string[] {
    return [...this.#stores.keys()];
  }

  /** The storage as one worker sees it. */
  seen(before: BeforeStep = () => undefined): Stores {
    return {
      open: async (name) => {
        await before(`open ${name}`);
        const store = this.#stores.get(name) ?? new Map<string, Kept>();
        this.#stores.set(name, store);
        return seenStore(store, before);
      },
      keys: async () => {
        await before('keys');
        return this.names();
      },
      delete: async (name) => {
        await before(`delete ${name}`);
        return this.#stores.delete(name);
      },
    };
  }
}

function seenStore(store: Map<string, Kept>, before: BeforeStep): Store {
  return {
    match: async (path) => {
      await before(`match ${path}`);
      const kept = store.get(path);
      return kept && new Response(kept.bytes, { headers: kept.headers.map(([...pair]) => pair) });
    },
    put: async (path, response) => {
      const kept = { bytes: await response.arrayBuffer(), headers: [...response.headers] };
      await before(`put ${path}`);
      store.set(path, kept);
    },
  };
}

/** How a worker is ended: nothing that it would still do is done. */
export class Ended extends Error {}

/** Steps that are counted, and of which one goes wrong. */
export interface Steps {
  readonly before: BeforeStep;
  /** How many there have been. */
  readonly count: () => number;
}

/** Ends the worker at a step, the first being 1: neither that step nor any later one happens. */
export function endingAt(step: number, watch: BeforeStep = () => undefined): Steps {
  let count = 0;
  return {
    count: () => count,
    before: async (what) => {
      count += 1;
      if (count >= step) throw new Ended(`ended at ${step}`);
      await watch(what);
    },
  };
}

/** Fails one step as a full disk does, and no other. */
export function failingAt(step: number): Steps {
  let count = 0;
  return {
    count: () => count,
    before: () => {
      count += 1;
      if (count === step) throw new DOMException('no room', 'QuotaExceededError');
    },
  };
}
