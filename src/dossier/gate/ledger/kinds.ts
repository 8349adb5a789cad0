import type { Dossier, IdKind } from '../../model.ts';

/** The list of a dossier, and of its ledger, in which the ids of each kind are. */
export const listOf = {
  claim: 'claims',
  event: 'events',
  assessment: 'assessments',
  speaker: 'speakers',
  topic: 'topics',
  party: 'parties',
} as const satisfies Readonly<Record<IdKind, keyof Dossier>>;

/** A list of ids in a ledger. */
export type IdList = (typeof listOf)[IdKind];

/**
 * Every id of a kind that a dossier answers for: those its records have, those they had before, and those of what
 * was withdrawn, each once.
 */
export function answeredIds(dossier: Dossier, kind: IdKind): ReadonlySet<string> {
  const withdrawn = dossier.revisions.flatMap((revision) => revision.withdrawn ?? []);
  return new Set([
    ...dossier[listOf[kind]].flatMap(({ id, aliases = [] }) => [id, ...aliases]),
    ...withdrawn.filter((one) => one.kind === kind).map(({ id }) => id),
  ]);
}
