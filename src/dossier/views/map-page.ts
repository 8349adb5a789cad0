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
import {
  headingOf,
  partiesShown,
  partyView,
  speakerView,
  type DossierHeading,
  type PartyView,
} from './parts.ts';

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
  /** Set where none of the map is here yet: how many records it has. */
  readonly toCome?: number | undefined;
}

/** What the map draws for a reading; the records stand as `order` says, or as the dossier lists them. */
export function selectMapPage(dossier: Dossier, reading: Reading, order?: MapOrder): MapPage {
  const catalogue = catalogueOf(dossier);
  const heading = headingOf(catalogue);
  const swapped = reading.order === 'swapped';
  const isShown = shownBy(catalogue, reading);
  const ties = linesUnder(catalogue, reading, isShown);
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
    sides: partiesShown(heading, reading),
    columns: [left, drawn(middle, (node) => touched.has(recordKey(node))), right],
    ties: ties.map(mapTie),
    legend: legendOf(catalogue, reading, isShown),
    leadingOut: dossier.links.filter(
      (link) =>
        link.to.kind === 'claim' &&
        isShown(link.from) !== isShown(link.to.id) &&
        isChosenTie(link, reading),
    ).length,
    untied: drawn(middle, ({ kind, id }) => catalogue.linksTo(kind, id).length === 0),
    ...selectFiltered(catalogue, reading),
  };
}

type IsShown = (id: string) => boolean;

function shownBy(catalogue: Catalogue, reading: Reading): IsShown {
  const ids = new Set<string>(claimsInReading(catalogue, reading).map(({ id }) => id));
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

function legendOf(catalogue: Catalogue, reading: Reading, isShown: IsShown): MapPage['legend'] {
  const { links } = catalogue.dossier;
  /** The lines there would be if nothing were chosen in one facet. */
  const without = (facet: 'relation' | 'basis'): readonly Link[] => {
    const other = { ...reading, [facet]: [] };
    const isShownThen = reading[facet].length === 0 ? isShown : shownBy(catalogue, other);
    return linesUnder(catalogue, other, isShownThen);
  };
  const relation = without('relation');
  const basis = without('basis');
  return {
    relation: relations
      .filter((value) => links.some((link) => link.relation === value))
      .map((value) => ({
        value,
        count: relation.filter((link) => link.relation === value).length,
        chosen: reading.relation.includes(value),
      })),
    basis: bases
      .filter((value) => links.some((link) => link.basis === value))
      .map((value) => ({
        value,
        count: basis.filter((link) => link.basis === value).length,
        chosen: reading.basis.includes(value),
      })),
  };
}

/** The ties of a kind that a reading chooses whose ends are shown. */
function linesUnder(
  { dossier }: Catalogue,
  reading: Pick<Reading, 'relation' | 'basis'>,
  isShown: IsShown,
): readonly Link[] {
  return dossier.links.filter(
    (link) =>
      isChosenTie(link, reading) &&
      isShown(link.from) &&
      (link.to.kind !== 'claim' || isShown(link.to.id)),
  );
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
