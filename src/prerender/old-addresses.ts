import { pathOf } from '../address/index.ts';
import type { Dossier, IdKind } from '../dossier/index.ts';
import type { RecordAddress } from '../library/index.ts';

/** An id that a record had before, and the address the record has now. */
export interface RetiredId {
  readonly alias: string;
  readonly now: RecordAddress;
}

/** Every id that the records of a dossier had before: wherever one stands in an address, it has to go on answering. */
export function retiredIds(dossier: Dossier): readonly RetiredId[] {
  const { id } = dossier;
  return [
    ...dossier.claims.flatMap(({ id: claim, aliases }) =>
      each(aliases, { page: 'claim', dossier: id, claim }),
    ),
    ...dossier.events.flatMap(({ id: event, aliases }) =>
      each(aliases, { page: 'event', dossier: id, event }),
    ),
    ...dossier.assessments.flatMap(({ id: assessment, aliases }) =>
      each(aliases, { page: 'assessment', dossier: id, assessment }),
    ),
    ...dossier.speakers.flatMap(({ id: speaker, aliases }) =>
      each(aliases, { page: 'speaker', dossier: id, speaker }),
    ),
  ];
}

/** The path of a record's page under an id it had before. */
export function oldPathOf({ alias, now }: RetiredId): string {
  return pathOf(now).replace(/[^/]+\/$/, `${alias}/`);
}

function each(aliases: readonly string[] = [], now: RetiredId['now']): readonly RetiredId[] {
  return aliases.map((alias) => ({ alias, now }));
}

/** The page at the address of something that was withdrawn: it says so, instead of pretending it never was. */
export interface WithdrawnPage {
  readonly path: string;
  readonly kind: IdKind;
  readonly dossier: Dossier;
}

const folders = {
  claim: 'claims',
  event: 'events',
  assessment: 'assessments',
  speaker: 'speakers',
} as const;

/** A page for each record of a dossier that was withdrawn. Parties and topics never had pages of their own. */
export function withdrawnPages(dossier: Dossier): readonly WithdrawnPage[] {
  return dossier.revisions
    .flatMap(({ withdrawn = [] }) => withdrawn)
    .flatMap(({ kind, id }) => {
      if (kind === 'party' || kind === 'topic') return [];
      return { path: `/${dossier.id}/${folders[kind]}/${id}/`, kind, dossier };
    });
}
