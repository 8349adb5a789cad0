import type { LinkTarget, TimelineEntry } from '../../dossier/index.ts';

/** A record as an address names it. */
export function targetOf(entry: TimelineEntry): LinkTarget {
  return entry.kind === 'claim'
    ? { kind: entry.kind, id: entry.id }
    : { kind: entry.kind, id: entry.id };
}
