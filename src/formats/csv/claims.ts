import {
  catalogueOf,
  type Catalogue,
  type Claim,
  type Dossier,
  type Link,
} from '../../dossier/index.ts';
import { recordAddress } from '../../display/index.ts';
import type { Published } from '../published.ts';
import { speakerName } from '../record-words.ts';
import { dateColumns, placeColumns } from './shared-columns.ts';
import { type Columns, csvTable } from './table.ts';

/** The claims of a dossier, one to a line, with the ids of what is tied to each. */
export function claimsCsv(dossier: Dossier, published: Published): string {
  const catalogue = catalogueOf(dossier);
  const { parties, speakers, topics } = catalogue;
  const columns: Columns<Claim> = {
    id: ({ id }) => id,
    party: ({ party }) => parties.get(party)?.name,
    speaker: ({ speaker }) => speakerName(catalogue, speaker),
    role: ({ speaker }) => speakers.get(speaker)?.role,
    text: ({ text }) => text,
    mode: ({ mode }) => mode,
    venue: ({ venue }) => venue,
    ...dateColumns,
    topics: (claim) => claim.topics.map((id) => topics.get(id)?.name ?? id),
    ...placeColumns(catalogue),
    ...tieColumns(catalogue),
    address: ({ id }) => published.urlOf(recordAddress(dossier.id, { kind: 'claim', id })),
  };
  return csvTable(columns, dossier.claims);
}

/** What is tied to a claim, relation by relation, read as it bears on the claim. */
function tieColumns({ linksFrom, linksTo }: Catalogue): Columns<Claim> {
  const tied = (kind: Link['to']['kind'], relation: Link['relation']) => (claim: Claim) =>
    linksFrom(claim.id)
      .filter((link) => link.to.kind === kind && link.relation === relation)
      .map(({ to }) => to.id);
  const tying = (relation: Link['relation']) => (claim: Claim) =>
    linksTo('claim', claim.id)
      .filter((link) => link.relation === relation)
      .map(({ from }) => from);
  return {
    events_against: tied('event', 'contradicts'),
    events_for: tied('event', 'supports'),
    events_qualifying: tied('event', 'qualifies'),
    assessments_against: tied('assessment', 'contradicts'),
    assessments_for: tied('assessment', 'supports'),
    assessments_qualifying: tied('assessment', 'qualifies'),
    claims_against: tied('claim', 'contradicts'),
    claims_for: tied('claim', 'supports'),
    claims_qualifying: tied('claim', 'qualifies'),
    claims_answered: tied('claim', 'answers'),
    claims_answering: tying('answers'),
    claims_opposed: (claim) => [...tied('claim', 'opposes')(claim), ...tying('opposes')(claim)],
  };
}
