import { groupBy } from './group-by.ts';
import type {
  Assessment,
  Claim,
  ClaimId,
  Dossier,
  Event,
  EventId,
  Link,
  LinkTarget,
  Note,
  Party,
  Restatement,
  Source,
  Speaker,
  Topic,
} from './model.ts';
import { oncePer } from './once-per.ts';

/** A dossier with its records findable by id and its ties by either end. Made once per dossier. */
export interface Catalogue {
  readonly dossier: Dossier;
  readonly parties: ReadonlyMap<string, Party>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: ReadonlyMap<string, Event>;
  readonly assessments: ReadonlyMap<string, Assessment>;
  /** Where in the dossier's own order an event stands; ids of today only. */
  readonly placeOfEvent: (event: EventId) => number;
  readonly linksFrom: (claim: ClaimId) => readonly Link[];
  readonly linksTo: (kind: LinkTarget['kind'], id: string) => readonly Link[];
  /** Every tie a claim has, at either end: those from it first. */
  readonly tiesOf: (claim: ClaimId) => readonly Link[];
  readonly restatementsOf: (claim: ClaimId) => readonly Restatement[];
  readonly notesOn: (kind: Note['about'][number]['kind'], id: string) => readonly Note[];
}

/** The catalogue of a dossier; asking again costs nothing. Its ties are put in order when they are first asked for. */
export const catalogueOf: (dossier: Dossier) => Catalogue = oncePer((dossier) => {
  const from = once(() => groupBy(dossier.links, (link) => [link.from]));
  const linksInto = (kind: LinkTarget['kind']): (() => ReadonlyMap<string, readonly Link[]>) =>
    once(() => groupBy(dossier.links, ({ to }) => (to.kind === kind ? [to.id] : [])));
  const to = {
    claim: linksInto('claim'),
    event: linksInto('event'),
    assessment: linksInto('assessment'),
  };
  const ties = new Map<ClaimId, readonly Link[]>();
  const restatements = groupBy(dossier.restatements, (restatement) => [restatement.claim]);
  const notes = groupBy(dossier.notes, (note) =>
    note.about.map((subject) => `${subject.kind}/${subject.id}`),
  );
  const eventPlaces = new Map(dossier.events.map(({ id }, index) => [id, index]));
  const linksFrom: Catalogue['linksFrom'] = (claim) => from().get(claim) ?? [];
  const linksTo: Catalogue['linksTo'] = (kind, id) => to[kind]().get(id) ?? [];
  return {
    dossier,
    parties: byName(dossier.parties),
    topics: byName(dossier.topics),
    sources: byName(dossier.sources),
    speakers: byName(dossier.speakers),
    claims: byName(dossier.claims),
    events: byName(dossier.events),
    assessments: byName(dossier.assessments),
    placeOfEvent: (event) => eventPlaces.get(event) ?? -1,
    linksFrom,
    linksTo,
    tiesOf: (claim) => {
      const found = ties.get(claim) ?? [...linksFrom(claim), ...linksTo('claim', claim)];
      ties.set(claim, found);
      return found;
    },
    restatementsOf: (claim) => restatements.get(claim) ?? [],
    notesOn: (kind, id) => notes.get(`${kind}/${id}`) ?? [],
  };
});

/** By the id it has, and by those it had before. */
function byName<
  Row extends { readonly id: string; readonly aliases?: readonly string[] | undefined },
>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const named = new Map<string, Row>();
  for (const row of rows) {
    named.set(row.id, row);
    for (const alias of row.aliases ?? []) named.set(alias, row);
  }
  return named;
}

/** Makes something when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
