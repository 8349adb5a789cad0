import { keepsake, type Keepsake } from '../keeping/index.ts';

/** What had focus, so that it can be found on a page drawn anew. */
export type Focus =
  | { readonly id: string }
  | { readonly href: string; readonly nth: number }
  /** The page's own heading, at which it was entered. */
  | 'heading'
  | undefined;

/** Where a reader was on a page: CSS pixels from its top, and what had focus. */
export interface Place {
  readonly scroll: number;
  readonly focus: Focus;
  /** Where only what is near is drawn, what the page itself says of the reader's place: pixels say little there. */
  readonly near?: unknown;
}

type Entry = readonly [key: string, place: Place];

/** More pages than anybody goes back through. */
const MOST = 50;

/** The places of this tab by their keys, kept over a reload; of what somebody else wrote there, those that are any. */
export function keptPlaces(): Keepsake<readonly Entry[]> {
  return keepsake<readonly Entry[]>(() => sessionStorage, 'rejoinder:places', {
    parse: (text) => {
      const stored: unknown = JSON.parse(text);
      return Array.isArray(stored) ? stored.filter(isEntry) : undefined;
    },
    print: (places) => JSON.stringify(places.slice(-MOST)),
  });
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const place: unknown = value[1];
  return (
    typeof place === 'object' &&
    place !== null &&
    'scroll' in place &&
    typeof place.scroll === 'number' &&
    (!('focus' in place) || isFocus(place.focus))
  );
}

function isFocus(value: unknown): value is Focus {
  if (value === undefined || value === 'heading') return true;
  if (typeof value !== 'object' || value === null) return false;
  if ('id' in value) return typeof value.id === 'string';
  return (
    'href' in value &&
    typeof value.href === 'string' &&
    'nth' in value &&
    typeof value.nth === 'number'
  );
}
