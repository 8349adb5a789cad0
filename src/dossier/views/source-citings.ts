import type { Catalogue } from '../catalogue.ts';
import type { Basis, Dossier, LinkTarget, Passage, Relation } from '../model.ts';
import { type Citing as CitingPart, placedPassages } from '../placed.ts';
import { partyView, speakerView, type PartyView } from './parts.ts';

/** A record by its own words, as it stands beside the paragraphs it is taken from. */
export type TakenRecord = { readonly text: string } & (
  | (Extract<LinkTarget, { kind: 'claim' }> & {
      readonly party: PartyView;
      readonly speaker: string;
    })
  | Exclude<LinkTarget, { kind: 'claim' }>
);

/** A tie that rests on a paragraph, both its ends by their place in the list of records. */
export interface TakenTie {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  readonly basis: Basis;
}

/** The records of a dossier: claims, then events, then assessments. */
export function recordsOf(catalogue: Catalogue): readonly TakenRecord[] {
  const { claims, events, assessments } = catalogue.dossier;
  return [
    ...claims.map(({ id, text, party, speaker }) => ({
      kind: 'claim' as const,
      id,
      text,
      party: partyView(catalogue, party),
      speaker: speakerView(catalogue, speaker).name,
    })),
    ...events.map(({ id, title }) => ({ kind: 'event' as const, id, text: title })),
    ...assessments.map(({ id, text }) => ({ kind: 'assessment' as const, id, text })),
  ];
}

/** A passage, whose it is, and as what. No records: what rests on it is left out by the reading. */
export interface Citing {
  readonly passage: Passage;
  readonly records: readonly number[];
  readonly as: 'itself' | 'date' | 'detail' | 'restated' | TakenTie;
}

/** Every passage of the whole dossier: a reader’s copy is held to all of them, whatever is shown. */
export function citingsOf(
  { dossier: whole }: Catalogue,
  shown: Dossier,
  records: readonly TakenRecord[],
): readonly Citing[] {
  const places = new Map(records.map(({ kind, id }, index) => [`${kind}/${id}`, index]));
  const placesOf = (...ends: readonly { readonly kind: string; readonly id: string }[]) =>
    ends.flatMap(({ kind, id }) => places.get(`${kind}/${id}`) ?? []);
  const own = (kind: LinkTarget['kind'], rows: readonly (CitingPart & { readonly id: string })[]) =>
    rows.flatMap((row) =>
      placedPassages(row).map(({ path: [part], part: passage }): Citing => ({
        passage,
        records: placesOf({ kind, id: row.id }),
        as: part === 'dates' ? 'date' : part === 'details' ? 'detail' : 'itself',
      })),
    );
  const links = new Set(shown.links);
  return [
    ...own('claim', whole.claims),
    ...own('event', whole.events),
    ...own('assessment', whole.assessments),
    ...whole.links.flatMap((link) => {
      const { id, relation, basis, passages } = link;
      const ends = links.has(link) ? placesOf({ kind: 'claim', id: link.from }, link.to) : [];
      const [from = -1, to = -1] = ends;
      const tie = { id, from, to, relation, basis };
      return passages.map((passage): Citing => ({ passage, records: ends, as: tie }));
    }),
    ...whole.restatements.flatMap(({ claim, passages }) =>
      passages.map((passage): Citing => ({
        passage,
        records: placesOf({ kind: 'claim', id: claim }),
        as: 'restated',
      })),
    ),
  ];
}
