import { catalogueOf, type Catalogue } from '../catalogue.ts';
import { claimsInReading } from '../matching.ts';
import type {
  AssessmentId,
  AssessmentMode,
  Basis,
  Certainty,
  Claim,
  ClaimId,
  Dossier,
  EventId,
  EventType,
  Link,
  Relation,
} from '../model.ts';
import type { Reading } from '../reading.ts';
import { bases, relations } from '../vocabulary.ts';
import { selectFiltered, type Choice, type Filtered } from './filters.ts';
import { mapColumns, recordKey, type MapOrder, type RecordKey } from './map-order.ts';
import { headingOf, partyView, speakerView, type DossierHeading, type PartyView } from './parts.ts';

/** A claim where it stands on the map. */
export interface MapClaim {
  readonly kind: 'claim';
  readonly id: ClaimId;
  readonly text: string;
  readonly speaker: string;
  readonly place: PartyView['place'];
}

/** An event where it stands on the map, with how sure the article is of those who did it. */
export interface MapEvent {
  readonly kind: 'event';
  readonly id: EventId;
  readonly text: string;
  readonly type: EventType;
  readonly certainties: readonly Certainty[];
}

/** What the article says in its own voice, where it stands on the map. */
export interface MapAssessment {
  readonly kind: 'assessment';
  readonly id: AssessmentId;
  readonly text: string;
  readonly mode: AssessmentMode;
}

/** One record of the map. */
export type MapNode = MapClaim | MapEvent | MapAssessment;

/** A line of the map, and everything by which it can be judged. `to` does it to `from`; an answer is to `to`. */
export interface MapTie {
  readonly id: string;
  readonly from: RecordKey;
  readonly to: RecordKey;
  readonly relation: Relation;
  readonly basis: Basis;
  readonly reason?: string | undefined;
  /** Paragraphs of the article that bear it out. */
  readonly paragraphs: readonly number[];
}

/** The dossier as a graph: claims of the two sides, and between them what the article reports and says itself. */
export interface MapPage extends Filtered {
  readonly kind: 'map';
  readonly heading: DossierHeading;
  /** The two sides in the order in which they are shown, left one first. */
  readonly sides: readonly PartyView[];
  /** From the left: claims of one side, events and assessments, claims of the other; each from the top down. */
  readonly columns: readonly [readonly MapNode[], readonly MapNode[], readonly MapNode[]];
  readonly ties: readonly MapTie[];
  /** Every kind of tie the dossier has, and how many lines of it there are under the reader's other choices. */
  readonly legend: {
    readonly relation: readonly Choice<Relation>[];
    readonly basis: readonly Choice<Basis>[];
  };
  /** Ties of claims that are shown to claims that are not. */
  readonly leadingOut: number;
  /** Events and assessments of the dossier that no claim is tied to. Filters leave them as they are. */
  readonly untied: readonly MapNode[];
}

/** What the map draws for a reading; the records stand as `order` says, or as the dossier lists them. */
export function selectMapPage(dossier: Dossier, reading: Reading, order?: MapOrder): MapPage {
  const catalogue = catalogueOf(dossier);
  const heading = headingOf(catalogue);
  const swapped = reading.order === 'swapped';
  const isShown = shownBy(claimsInReading(catalogue, reading));
  const links = dossier.links.filter((link) => isChosenTie(link, reading));
  const ties = links.filter(
    ({ from, to }) => isShown(from) && (to.kind !== 'claim' || isShown(to.id)),
  );
  const touched = new Set(ties.map(({ to }) => recordKey(to)));
  const { first, middle, second } = mapColumns(dossier, order);
  const nodes = nodesOf(catalogue);
  const drawn = (
    keys: readonly RecordKey[],
    test: (node: MapNode) => boolean,
  ): readonly MapNode[] => keys.flatMap((key) => nodes.get(key) ?? []).filter(test);
  const claims = [first, second].map((keys) => drawn(keys, ({ id }) => isShown(id)));
  const [left = [], right = []] = swapped ? claims.toReversed() : claims;
  return {
    kind: 'map',
    heading,
    sides: swapped ? heading.parties.toReversed() : heading.parties,
    columns: [left, drawn(middle, (node) => touched.has(recordKey(node))), right],
    ties: ties.map(mapTie),
    legend: legendOf(catalogue, reading),
    leadingOut: links.filter(
      ({ from, to }) => to.kind === 'claim' && isShown(from) !== isShown(to.id),
    ).length,
    untied: drawn(middle, ({ kind, id }) => catalogue.linksTo(kind, id).length === 0),
    ...selectFiltered(catalogue, reading),
  };
}

function shownBy(claims: readonly Claim[]): (id: string) => boolean {
  const ids = new Set<string>(claims.map(({ id }) => id));
  return (id) => ids.has(id);
}

function isChosenTie(
  { relation, basis }: Pick<Link, 'relation' | 'basis'>,
  chosen: Pick<Reading, 'relation' | 'basis'>,
): boolean {
  return (
    (chosen.relation.length === 0 || chosen.relation.includes(relation)) &&
    (chosen.basis.length === 0 || chosen.basis.includes(basis))
  );
}

function legendOf(catalogue: Catalogue, reading: Reading): MapPage['legend'] {
  const drawable = (other: Reading): readonly Link[] => {
    const isShown = shownBy(claimsInReading(catalogue, other));
    return catalogue.dossier.links.filter(
      (link) =>
        isChosenTie(link, other) &&
        isShown(link.from) &&
        (link.to.kind !== 'claim' || isShown(link.to.id)),
    );
  };
  const has = (test: (link: Link) => boolean): boolean => catalogue.dossier.links.some(test);
  return {
    relation: relations
      .filter((value) => has(({ relation }) => relation === value))
      .map((value) => ({
        value,
        count: drawable({ ...reading, relation: [value] }).length,
        chosen: reading.relation.includes(value),
      })),
    basis: bases
      .filter((value) => has(({ basis }) => basis === value))
      .map((value) => ({
        value,
        count: drawable({ ...reading, basis: [value] }).length,
        chosen: reading.basis.includes(value),
      })),
  };
}

function nodesOf(catalogue: Catalogue): ReadonlyMap<RecordKey, MapNode> {
  const { claims, events, assessments } = catalogue.dossier;
  const nodes: readonly MapNode[] = [
    ...claims.map((claim) => claimNode(catalogue, claim)),
    ...events.map(({ id, title, type, actors }): MapEvent => ({
      kind: 'event',
      id,
      text: title,
      type,
      certainties: [...new Set(actors.map(({ certainty }) => certainty))],
    })),
    ...assessments.map(({ id, text, mode }): MapAssessment => ({
      kind: 'assessment',
      id,
      text,
      mode,
    })),
  ];
  return new Map(nodes.map((node) => [recordKey(node), node]));
}

function claimNode(catalogue: Catalogue, { id, text, speaker, party }: Claim): MapClaim {
  return {
    kind: 'claim',
    id,
    text,
    speaker: speakerView(catalogue, speaker).name,
    place: partyView(catalogue, party).place,
  };
}

function mapTie({ id, from, to, relation, basis, reason, passages }: Link): MapTie {
  const paragraphs = [...new Set((passages ?? []).map(({ paragraph }) => paragraph))];
  return {
    id,
    from: recordKey({ kind: 'claim', id: from }),
    to: recordKey(to),
    relation,
    basis,
    reason,
    paragraphs: paragraphs.toSorted((a, b) => a - b),
  };
}
