import type { Dossier, IdKind, Revision } from './model.ts';

/** The revision that took something out of a dossier for being wrong, and says why; `undefined` for what was not. */
export function withdrawalOf(
  { revisions }: Dossier,
  kind: IdKind,
  id: string,
): Revision | undefined {
  return revisions.find(({ withdrawn }) =>
    withdrawn?.some((one) => one.kind === kind && one.id === id),
  );
}
