import { nearPlace } from '../../ui/index.ts';

/** Where a reader was on a long board: at a record, and how far below the window's top it began. */
export interface PlaceAtRecord {
  /** As the record is named on the board, by `data-record`. */
  readonly record: string;
  /** The block that the record stands in, by `data-block`. */
  readonly block: string;
  /** CSS pixels; less than 0 where it began above the window. */
  readonly top: number;
}

/** Where the reader is coming back to. */
export function wantedPlace(): PlaceAtRecord | undefined {
  const { wanted } = nearPlace;
  return isPlaceAtRecord(wanted) ? wanted : undefined;
}

/** Whether a record of a place stands on the page. */
export function isDrawn(place: PlaceAtRecord): boolean {
  return elementOf(place) !== undefined;
}

/** Brings the window to where it is wanted, if that is drawn. */
export function comeToWanted(): void {
  const wanted = wantedPlace();
  const element = wanted && elementOf(wanted);
  if (element) window.scrollBy(0, element.getBoundingClientRect().top - wanted.top);
}

function placeNow(): PlaceAtRecord | undefined {
  const element = recordElements().find((one) => one.getBoundingClientRect().bottom > 0);
  const record = element?.getAttribute('data-record');
  const block = element?.closest('[data-block]')?.getAttribute('data-block');
  if (!element || !record || !block) return undefined;
  return { record, block, top: element.getBoundingClientRect().top };
}

function elementOf({ record }: PlaceAtRecord): Element | undefined {
  return recordElements().find((element) => element.getAttribute('data-record') === record);
}

function recordElements(): readonly Element[] {
  return [...document.querySelectorAll('[data-block] [data-record]')];
}

function isPlaceAtRecord(value: unknown): value is PlaceAtRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'record' in value &&
    typeof value.record === 'string' &&
    'block' in value &&
    typeof value.block === 'string' &&
    'top' in value &&
    typeof value.top === 'number'
  );
}

nearPlace.told = placeNow;
nearPlace.come = comeToWanted;
