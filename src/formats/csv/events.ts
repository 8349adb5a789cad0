import {
  catalogueOf,
  type Actor,
  type Catalogue,
  type Dossier,
  type Event,
  type Relation,
} from '../../dossier/index.ts';
import { certaintyWords, recordAddress } from '../../display/index.ts';
import type { Published } from '../published.ts';
import { authorityName } from '../record-words.ts';
import { dateColumns, placeColumns } from './shared-columns.ts';
import { type Columns, csvTable } from './table.ts';

/** The events of a dossier, one to a line, with every account that the source gives of each. */
export function eventsCsv(dossier: Dossier, published: Published): string {
  const catalogue = catalogueOf(dossier);
  const columns: Columns<Event> = {
    id: ({ id }) => id,
    title: ({ title }) => title,
    text: ({ text }) => text,
    type: ({ type }) => type,
    authority: ({ authority }) => authorityName(catalogue, authority),
    actors: ({ actors }) => actors.map((actor) => actorInWords(catalogue, actor)),
    place: ({ place }) => place,
    ...dateColumns,
    details: ({ details }) => details.flatMap((detail) => detailInWords(catalogue, detail)),
    ...placeColumns(catalogue),
    claims_contradicted: tied(catalogue, 'contradicts'),
    claims_supported: tied(catalogue, 'supports'),
    claims_qualified: tied(catalogue, 'qualifies'),
    address: ({ id }) => published.urlOf(recordAddress(dossier.id, { kind: 'event', id })),
  };
  return csvTable(columns, dossier.events);
}

/** An actor never stands without how sure the source is. */
function actorInWords(catalogue: Catalogue, { name, certainty, authority, remark }: Actor): string {
  const word = `${certaintyWords[certainty]}, on the word of ${authorityName(catalogue, authority)}`;
  return `${name} (${word})${remark === undefined ? '' : `: ${remark}`}`;
}

function detailInWords(catalogue: Catalogue, detail: Event['details'][number]): readonly string[] {
  return detail.accounts.map(
    ({ text, authority }) => `${detail.label}: ${text} (${authorityName(catalogue, authority)})`,
  );
}

function tied({ linksTo }: Catalogue, relation: Relation): (event: Event) => readonly string[] {
  return ({ id }) =>
    linksTo('event', id)
      .filter((link) => link.relation === relation)
      .map(({ from }) => from);
}
