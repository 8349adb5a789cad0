import type { KeepingFault } from './fault.ts';

/** One small thing of the reader's, in the browser's storage under a name of its own. */
export interface Keepsake<Value> {
  /**
   * What it is now, another tab's doing included. What the page knew last, where nothing is stored, what is stored cannot
   * be read, or it was cleared meanwhile; undefined where that was nothing.
   */
  readonly read: () => Value | undefined;
  /** Keeps it; undefined takes it away. It holds for this page in any case; returns why it will not hold for longer. */
  readonly write: (value: Value | undefined) => KeepingFault | undefined;
}

/** How something is spelled in storage. What `parse` cannot read it gives as undefined, or throws. */
export interface Spelling<Value> {
  readonly parse: (text: string) => Value | undefined;
  readonly print: (value: Value) => string;
}

/** How a text begins in a format later than the first: `v2 `. The first has no mark. */
const later = /^v\d/;

/** A keepsake in a storage, which is asked for anew each time: browsers that refuse it do so there. */
export function keepsake<Value>(
  storage: () => Storage,
  name: string,
  { parse, print }: Spelling<Value>,
): Keepsake<Value> {
  let held: Value | undefined;
  /** The text that has been read, or is not to be: what the page holds is newer. */
  let known: string | null | undefined;
  const stored = (): string | null => {
    try {
      return storage().getItem(name);
    } catch {
      return null;
    }
  };
  return {
    read: () => {
      const text = stored();
      if (text !== known) {
        known = text;
        try {
          if (text !== null) held = parse(text) ?? held;
        } catch {
          // As good as nothing.
        }
      }
      return held;
    },
    write: (value) => {
      held = value;
      known = stored();
      if (known && later.test(known)) return 'newer';
      try {
        if (value === undefined) storage().removeItem(name);
        else storage().setItem(name, print(value));
        known = stored();
        return undefined;
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError'
          ? 'full'
          : 'no-storage';
      }
    },
  };
}
