/** Numbers that look drawn by chance and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to `below`, which is not reached. */
  readonly below: (below: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  /** True this often out of 100. */
  readonly chance: (percent: number) => boolean;
}

/** Mulberry32: 32 bits of state are plenty for a dossier that only has to look like one. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('nothing to choose from');
      return value;
    },
    chance: (percent) => below(100) < percent,
  };
}
