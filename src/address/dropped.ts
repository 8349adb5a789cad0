/** Something an address asked for that no reading can hold: shown to the reader, then gone from the address. */
export interface Dropped {
  readonly parameter: string;
  /** As it stood, cut to 60 characters. */
  readonly value: string;
  /**
   * `unknown-parameter`: no parameter of ours. `unknown-value`: no such choice, or none in this dossier.
   * `malformed`: its percent-escapes cannot be read, or it is a second answer where there can be one.
   */
  readonly why: 'unknown-parameter' | 'unknown-value' | 'malformed';
}

const LONGEST_SHOWN = 60;

/** More than this is no reader's slip, and no note could show it. */
const MOST_REPORTED = 20;

/** A report of something dropped, short enough to show. */
export function dropped(parameter: string, value: string, why: Dropped['why']): Dropped {
  return { parameter: cut(parameter), value: cut(value), why };
}

/** Each report once, the first 20 of them. */
export function reported(all: readonly Dropped[]): readonly Dropped[] {
  const once = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].slice(0, MOST_REPORTED);
}

function cut(text: string): string {
  return Array.from(text.slice(0, 2 * LONGEST_SHOWN))
    .slice(0, LONGEST_SHOWN)
    .join('');
}
