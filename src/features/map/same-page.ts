import { useState } from 'react';
import type { MapPage } from '../../dossier/index.ts';

/**
 * The page, or an earlier one that draws the very same map: a built page whose dossier arrives keeps what is drawn.
 */
export function useSameMap(page: MapPage): MapPage {
  const [now, setNow] = useState({ asked: page, kept: page });
  if (page === now.asked) return now.kept;
  const kept = drawsTheSame(page, now.kept) ? now.kept : page;
  // A large map is long to compare, so it is remembered what was compared.
  setNow({ asked: page, kept });
  return kept;
}

function drawsTheSame(a: MapPage, b: MapPage): boolean {
  return (['heading', 'sides', 'columns', 'ties', 'untied'] as const).every((part) =>
    saysTheSame(a[part], b[part]),
  );
}

/** Whether two values would be written as the same JSON. */
function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isCompound(a) || !isCompound(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const name of names) if (!saysTheSame(a[name], b[name])) return false;
  return true;
}

function isCompound(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
