import type { Dossier, LinkTarget, PartyId } from '../model.ts';

/** Names a record of the map among records of every kind: `event:toll-raised`. */
export type RecordKey = `${LinkTarget['kind']}:${string}`;

/**
 * The order of the map's three columns, from the top down. It is found when a site is built, so that the map looks
 * the same on every visit and few of its lines cross.
 */
export interface MapOrder {
  readonly version: 1;
  /** Claims of the first party of the dossier, on whichever side they are shown. */
  readonly first: readonly string[];
  /** Events and assessments. */
  readonly middle: readonly string[];
  /** Claims of the second party. */
  readonly second: readonly string[];
}

/** The three columns of a map, every record of the dossier in one of them. */
export type MapColumns = Readonly<Record<'first' | 'middle' | 'second', readonly RecordKey[]>>;

/** How the map names a record. */
export function recordKey({
  kind,
  id,
}: {
  readonly kind: LinkTarget['kind'];
  readonly id: string;
}): RecordKey {
  return `${kind}:${id}`;
}

/**
 * The columns of a dossier in an order that may be of another edition of it: what it does not name comes last, in the
 * dossier's own order, and what the dossier does not have is passed over.
 */
export function mapColumns(dossier: Dossier, order?: MapOrder): MapColumns {
  const [first, second] = dossier.parties;
  const middle = [
    ...dossier.events.map(({ id }) => recordKey({ kind: 'event', id })),
    ...dossier.assessments.map(({ id }) => recordKey({ kind: 'assessment', id })),
  ];
  return {
    first: arranged(claimKeys(dossier, first?.id), order?.first),
    middle: arranged(middle, order?.middle),
    second: arranged(claimKeys(dossier, second?.id), order?.second),
  };
}

function claimKeys({ topics, claims }: Dossier, party: PartyId | undefined): readonly RecordKey[] {
  const place = new Map(topics.map(({ id }, index) => [id, index]));
  const placeOf = ([first]: (typeof claims)[number]['topics']): number =>
    first ? (place.get(first) ?? 0) : 0;
  return claims
    .filter((claim) => claim.party === party)
    .toSorted((a, b) => placeOf(a.topics) - placeOf(b.topics))
    .map(({ id }) => recordKey({ kind: 'claim', id }));
}

function arranged(keys: readonly RecordKey[], order: readonly string[] = []): readonly RecordKey[] {
  const place = new Map(order.map((key, index) => [key, index]));
  const placeOf = (key: RecordKey): number => place.get(key) ?? order.length;
  return keys.toSorted((a, b) => placeOf(a) - placeOf(b));
}
