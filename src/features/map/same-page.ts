import { useState } from 'react';
import type { MapPage } from '../../dossier/index.ts';

/**
 * The page, or an earlier one that draws the very same map: a built page whose dossier arrives keeps what is drawn.
 */
export function useSameMap(page: MapPage): MapPage {
  const [kept, keep] = useState(page);
  if (page === kept) return kept;
  if (drawsTheSame(page, kept)) return kept;
  keep(page);
  return page;
}

function drawsTheSame(a: MapPage, b: MapPage): boolean {
  // Most that differ differ in this, and a large map is long in writing.
  if (a.shown !== b.shown || a.ties.length !== b.ties.length) return false;
  return (['heading', 'sides', 'columns', 'ties', 'untied'] as const).every(
    (part) => JSON.stringify(a[part]) === JSON.stringify(b[part]),
  );
}
