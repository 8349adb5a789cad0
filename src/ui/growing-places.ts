import { useCallback, useLayoutEffect, useRef } from 'react';
import { letGoOfMovers } from './let-go.ts';
import { nearPlace } from './near-place.ts';

/** The rows of a list that are drawn: from `from` up to but without `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a reader was in a growing list: at a row, counted from 0, and how far below the window's top it began. */
interface PlaceAtRow extends Stretch {
  readonly list: string;
  readonly row: number;
  /** CSS pixels; less than 0 where it began above the window. */
  readonly top: number;
}

interface List extends Stretch {
  readonly rows: () => readonly Element[];
}

/** Takes the element whose children are the rows of a list. */
export type Attach = (root: HTMLElement | null) => void;

/** The long lists that are on the page. */
const lists = new Map<string, List>();

/** What the reader who is coming back has seen of a list. */
export function rowsWanted(list: string): Stretch | undefined {
  const { wanted } = nearPlace;
  return isPlaceAtRow(wanted) && wanted.list === list ? wanted : undefined;
}

/**
 * Has the reader's place known while a long list is on the page, and brings a reader back to it. Gives what takes the
 * element whose children are the rows.
 */
export function useGrowingPlace(id: string, { from, to }: Stretch, isLong: boolean): Attach {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isLong) return register(id, { rows: () => [...(root.current?.children ?? [])], from, to });
    return undefined;
  }, [id, from, to, isLong]);
  useLayoutEffect(() => {
    if (!isLong || !rowsWanted(id)) return undefined;
    come();
    // Rows that were never laid out are so only now, and may be higher than was thought.
    const frame = requestAnimationFrame(come);
    return () => cancelAnimationFrame(frame);
  }, [id, isLong]);
  return useCallback((element) => {
    root.current = element;
  }, []);
}

/** Other pages tell their places otherwise, before and after. */
let before: Pick<typeof nearPlace, 'told' | 'come'> | undefined;

function register(id: string, list: List): () => void {
  if (!before) {
    letGoOfMovers();
    before = { told: nearPlace.told, come: nearPlace.come };
    Object.assign(nearPlace, { told, come });
  }
  lists.set(id, list);
  return () => {
    lists.delete(id);
    if (lists.size > 0 || !before) return;
    Object.assign(nearPlace, before);
    before = undefined;
  };
}

function told(): PlaceAtRow | undefined {
  for (const [list, { rows, from, to }] of lists) {
    const boxes = rows().map((row) => row.getBoundingClientRect());
    const index = boxes.findIndex(({ bottom }) => bottom > 0);
    const first = boxes[index];
    if (first && first.top < window.innerHeight) {
      return { list, row: from + index, top: first.top, from, to };
    }
  }
  return undefined;
}

function come(): boolean {
  const { wanted } = nearPlace;
  if (!isPlaceAtRow(wanted)) return false;
  const list = lists.get(wanted.list);
  const row = list?.rows()[wanted.row - list.from];
  if (!row) return false;
  window.scrollBy(0, row.getBoundingClientRect().top - wanted.top);
  return true;
}

function isPlaceAtRow(value: unknown): value is PlaceAtRow {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  return (
    typeof parts.get('list') === 'string' &&
    ['row', 'top', 'from', 'to'].every((part) => Number.isFinite(parts.get(part)))
  );
}
