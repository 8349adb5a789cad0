/** Where a reader was in a page of which only what is near is drawn: at a record, and how far below the window's top it began. */
export interface PlaceAtRecord {
  /** As the record is named in the page, by `data-record`. */
  readonly record: string;
  /** The stretch of the page that the record stands in, by `data-block`. */
  readonly block: string;
  /** CSS pixels; less than 0 where it began above the window. */
  readonly top: number;
}

let wanted: PlaceAtRecord | undefined;

/** Says where a reader is coming back to, before the page is drawn; `undefined`: nowhere in particular. */
export function wantPlace(place: PlaceAtRecord | undefined): void {
  wanted = place;
}

/** The stretch of the page to which a reader is coming back, so that it is drawn among the first. */
export function wantedBlock(): string | undefined {
  return wanted?.block;
}

/** Brings the window to where it is wanted. `false` where nothing is wanted, or where that is not drawn yet. */
export function comeToWanted(): boolean {
  const element = wanted && recordElements().find(isWanted);
  if (!wanted || !element) return false;
  window.scrollBy(0, element.getBoundingClientRect().top - wanted.top);
  return true;
}

/** Where the reader is, in a page of which only what is near is drawn; `undefined` in any other. */
export function placeNow(): PlaceAtRecord | undefined {
  const element = recordElements().find((one) => one.getBoundingClientRect().bottom > 0);
  const record = element?.getAttribute('data-record');
  const block = element?.closest('[data-block]')?.getAttribute('data-block');
  if (!element || !record || !block) return undefined;
  return { record, block, top: element.getBoundingClientRect().top };
}

function isWanted(element: Element): boolean {
  return element.getAttribute('data-record') === wanted?.record;
}

function recordElements(): readonly Element[] {
  return [...document.querySelectorAll('[data-block] [data-record]')];
}
