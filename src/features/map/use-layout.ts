import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import type { MapPage } from '../../dossier/index.ts';
import { knownLayout, layoutOf, layoutSteps, type MapLayout } from './layout.ts';

/** Records and ties together: a map of no more is laid out at once. */
const AT_ONCE = 600;

/** How long laying out may keep the reader waiting at a time, in milliseconds. */
const PATIENCE = 10;

/** The layout of a page; `undefined` while that of a large one is being made, a little at a time. */
export function useLayout(page: MapPage): MapLayout | undefined {
  // What was built with its layout comes alive with it.
  const isBuilt = useSyncExternalStore(
    () => () => undefined,
    () => false,
    () => true,
  );
  const [, setMade] = useState<MapPage>();
  const isSmall = sizeOf(page) <= AT_ONCE;
  const layout = isBuilt || isSmall ? layoutOf(page) : knownLayout(page);
  const isMissing = layout === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    const steps = layoutSteps(page);
    let timer = setTimeout(proceed);
    function proceed(): void {
      const until = performance.now() + PATIENCE;
      while (performance.now() < until) {
        if (!steps.next().done) continue;
        startTransition(() => setMade(page));
        return;
      }
      timer = setTimeout(proceed);
    }
    return () => clearTimeout(timer);
  }, [page, isMissing]);
  return layout;
}

function sizeOf({ columns, ties }: MapPage): number {
  return columns.reduce((sum, column) => sum + column.length, ties.length);
}
