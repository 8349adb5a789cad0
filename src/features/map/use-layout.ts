import { startTransition, use, useEffect, useState } from 'react';
import type { MapPage } from '../../dossier/index.ts';
import { nextTask } from '../../library/index.ts';
import { useIsAlive } from '../../ui/index.ts';
import { knownLayout, layoutOf, layoutSteps, type MapLayout } from './layout.ts';

/** Records and ties together: a map of no more is laid out at once. */
const AT_ONCE = 600;

/** How long laying out may keep the reader waiting at a time, in milliseconds. */
const PATIENCE = 10;

/** Whether the layout of a page is made a little at a time. */
export function isLaidOutInSteps({ columns, ties }: MapPage): boolean {
  return columns.reduce((sum, column) => sum + column.length, ties.length) > AT_ONCE;
}

/**
 * The layout of a page; `undefined` while that of a large one is being made, a little at a time. What was built with its
 * layout comes alive with it: there it suspends, and what was built stays until the layout is made again.
 */
export function useLayout(page: MapPage): MapLayout | undefined {
  const isBuilt = !useIsAlive();
  const [, setMade] = useState<MapPage>();
  const isAtOnce = typeof document === 'undefined' || !isLaidOutInSteps(page);
  const layout = isAtOnce ? layoutOf(page) : knownLayout(page);
  const isMissing = layout === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isLeft = false;
    void made(page).then(() => !isLeft && startTransition(() => setMade(page)));
    return () => {
      isLeft = true;
    };
  }, [page, isMissing]);
  if (isMissing && isBuilt) return use(made(page));
  return layout;
}

const making = new WeakMap<MapPage, Promise<MapLayout>>();

/** Makes the layout of a page, once, so that it keeps nobody waiting. */
async function inSteps(page: MapPage): Promise<MapLayout> {
  const steps = layoutSteps(page);
  for (;;) {
    await nextTask();
    const until = performance.now() + PATIENCE;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}

function made(page: MapPage): Promise<MapLayout> {
  const known = making.get(page);
  if (known) return known;
  const promise = inSteps(page);
  making.set(page, promise);
  return promise;
}
