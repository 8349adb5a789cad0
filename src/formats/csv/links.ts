import { catalogueOf, type Dossier, type Link } from '../../dossier/index.ts';
import { basisWords, recordAddress } from '../../display/index.ts';
import type { Published } from '../published.ts';
import { targetName, tieInWords } from '../record-words.ts';
import { placeColumns } from './shared-columns.ts';
import { type Columns, csvTable } from './table.ts';

/**
 * The ties of a dossier, one to a line. The record at `to` contradicts, supports or qualifies the claim at `from`;
 * the claim at `from` answers the claim at `to`; two that oppose each other do so both ways. `in_words` says it.
 */
export function linksCsv(dossier: Dossier, published: Published): string {
  const catalogue = catalogueOf(dossier);
  const columns: Columns<Link> = {
    id: ({ id }) => id,
    from: ({ from }) => from,
    from_text: ({ from }) => targetName(catalogue, { kind: 'claim', id: from }),
    relation: ({ relation }) => relation,
    to_kind: ({ to }) => to.kind,
    to: ({ to }) => to.id,
    to_text: ({ to }) => targetName(catalogue, to),
    in_words: (link) => tieInWords(catalogue, link),
    basis: ({ basis }) => basis,
    basis_in_words: ({ basis }) => basisWords[basis],
    reason: ({ reason }) => reason,
    ...placeColumns(catalogue),
    address: ({ from: id }) => published.urlOf(recordAddress(dossier.id, { kind: 'claim', id })),
  };
  return csvTable(columns, dossier.links);
}
