import { startTransition, useEffect, useState } from 'react';

/** How many rows are added in a frame. */
const PORTION = 20;

/**
 * How many rows of a long list are there by now: some at first, and once all are asked for some more in every frame.
 * The count starts anew with another list.
 */
export function usePortions(list: readonly unknown[], first: number, isAsked: boolean): number {
  const [now, setNow] = useState({ list, rows: first });
  const rows = now.list === list ? now.rows : first;
  const isGrowing = isAsked && rows < list.length;
  useEffect(() => {
    if (!isGrowing) return undefined;
    const frame = requestAnimationFrame(() => {
      startTransition(() => setNow({ list, rows: rows + PORTION }));
    });
    return () => cancelAnimationFrame(frame);
  }, [list, rows, isGrowing]);
  return Math.min(rows, list.length);
}
