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

const STORE = 'rejoinder:places';

/** More pages than anybody goes back through. */
const MOST = 50;

/** The places of this tab, kept over a reload; none where the browser keeps nothing or somebody else wrote there. */
export function readPlaces(): readonly (readonly [string, Place])[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

export function writePlaces(places: ReadonlyMap<string, Place>): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify([...places].slice(-MOST)));
  } catch {
    // A reload then starts at the top: nothing else is lost.
  }
}

function isEntry(value: unknown): value is readonly [string, Place] {
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
