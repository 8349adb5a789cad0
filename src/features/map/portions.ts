import { startTransition, useEffect, useState } from 'react';

/** How many portions are there at once. A page whose map is no larger is drawn whole, script or not. */
const FIRST_PORTIONS = 3;

/** How many portions of a page are drawn by now: a few at first, then one more in every frame until all are. */
export function usePortions(page: object, total: number): number {
  const [drawn, setDrawn] = useState({ page, portions: FIRST_PORTIONS });
  const portions = drawn.page === page ? drawn.portions : FIRST_PORTIONS;
  useEffect(() => {
    if (portions >= total) return undefined;
    const frame = requestAnimationFrame(() => {
      startTransition(() => setDrawn({ page, portions: portions + 1 }));
    });
    return () => cancelAnimationFrame(frame);
  }, [page, portions, total]);
  return Math.min(portions, total);
}
