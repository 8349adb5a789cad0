import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/**
 * Does something once, as a built page comes alive: what a reader faster than the script has changed in a field is taken
 * up, of which React does not tell, since its listener came after the change.
 */
export function useComingAlive(takeUp: () => void): void {
  const isAlive = useRef(false);
  useLayoutEffect(() => {
    if (isAlive.current) return;
    isAlive.current = true;
    takeUp();
  });
}

/** Whether the page is alive: not in the build, nor while a built page is taken up. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
