import { letGoOfMovers, nearPlace } from '../../ui/index.ts';

/** Where a reader was on a long board: at a record, and how far below the window's top it began. */
export interface PlaceAtRecord {
  /** As the record is named on the board, by `data-record`. */
  readonly record: string;
  /** The block that the record stands in, by `data-block`. */
  readonly block: string;
  /** How many of its namesakes stand before it in the block: an event stands by each exchange that it touches. */
  readonly nth: number;
  /** CSS pixels; less than 0 where it began above the window. */
  readonly top: number;
  /** How much of the board's height stands before the block, from 0 to 1. */
  readonly down: number;
}

/** Where the reader is coming back to. */
export function wantedPlace(): PlaceAtRecord | undefined {
  const { wanted } = nearPlace;
  return isPlaceAtRecord(wanted) ? wanted : undefined;
}

/** Whether the reader is coming back to what the rest of the board will bring. */
export function isAwaited(): boolean {
  const wanted = wantedPlace();
  return wanted !== undefined && !elementOf(wanted) && restElement() !== null;
}

/** Brings the window to where it is wanted, or about there while that is still to come; `false` where it will not. */
export function comeToWanted(): boolean {
  const wanted = wantedPlace();
  const element = wanted && elementOf(wanted);
  if (element) {
    // Whole pixels, or each coming back would lose a part of one.
    window.scrollTo(
      0,
      Math.round(window.scrollY + element.getBoundingClientRect().top - wanted.top),
    );
    return true;
  }
  const rest = restElement();
  if (!wanted || !rest) return false;
  const { top, bottom } = rest.getBoundingClientRect();
  const { begin, end } = extent(top);
  const about = Math.min(begin + wanted.down * (end - begin), end - window.innerHeight);
  if (bottom - top > window.innerHeight) window.scrollBy(0, Math.max(about, top));
  return true;
}

function placeNow(): PlaceAtRecord | undefined {
  if (isAwaited()) return wantedPlace();
  const element = recordElements().find((one) => one.getBoundingClientRect().bottom > 0);
  const record = element?.getAttribute('data-record');
  const block = element?.closest('[data-block]');
  const id = block?.getAttribute('data-block');
  if (!element || !record || !block || !id) return undefined;
  const { top } = block.getBoundingClientRect();
  const { begin, end } = extent(top);
  return {
    record,
    block: id,
    nth: namesakes(record, id).indexOf(element),
    top: element.getBoundingClientRect().top,
    down: end > begin ? (top - begin) / (end - begin) : 0,
  };
}

/** Where other filters have put it into another block, it is there, unless its own is still to come. */
function elementOf({ record, block, nth }: PlaceAtRecord): Element | undefined {
  return namesakes(record, block)[nth] ?? (restElement() ? undefined : namesakes(record)[0]);
}

function namesakes(record: string, block?: string): readonly Element[] {
  return recordElements().filter((element) => {
    const isOf = element.closest('[data-block]')?.getAttribute('data-block');
    return element.getAttribute('data-record') === record && (block ?? isOf) === isOf;
  });
}

/** Where the blocks and the room for the rest begin and end in the window, or where none of them is: `otherwise`. */
function extent(otherwise: number): { readonly begin: number; readonly end: number } {
  const blocks = blockElements();
  return {
    begin: blocks[0]?.getBoundingClientRect().top ?? otherwise,
    end: (restElement() ?? blocks.at(-1))?.getBoundingClientRect().bottom ?? otherwise,
  };
}

/** The room of what a board that was built in parts is still to bring. */
function restElement(): Element | null {
  return document.querySelector('[data-rest]');
}

function blockElements(): readonly Element[] {
  return [...document.querySelectorAll('[data-block]')];
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
    'nth' in value &&
    typeof value.nth === 'number' &&
    'top' in value &&
    typeof value.top === 'number' &&
    'down' in value &&
    typeof value.down === 'number'
  );
}

nearPlace.told = placeNow;
nearPlace.come = comeToWanted;
letGoOfMovers();
