import type { Catalogue } from './catalogue.ts';
import { fold } from './folding.ts';
import type { Claim, Link } from './model.ts';
import { facets, type Facet, type Reading } from './reading.ts';

/** The claims a reading shows, in the order of the board: by first topic, then as the dossier lists them. */
export function claimsInReading(catalogue: Catalogue, reading: Reading): readonly Claim[] {
  return inBoardOrder(catalogue).filter((claim) => matches(catalogue, claim, reading));
}

/** Whether a reading shows a claim; `except` leaves one facet out of the question. */
export function matches(
  catalogue: Catalogue,
  claim: Claim,
  reading: Reading,
  except?: Facet,
): boolean {
  return facets.every(
    (facet) => facet === except || tests[facet](catalogue, claim, reading, except),
  );
}

type Test = (catalogue: Catalogue, claim: Claim, reading: Reading, except?: Facet) => boolean;

const tests: Readonly<Record<Facet, Test>> = {
  party: (_, claim, { party }) => party.length === 0 || party.includes(claim.party),
  speaker: (_, claim, { speaker }) => speaker.length === 0 || speaker.includes(claim.speaker),
  topic: (_, claim, { topic }) =>
    topic.length === 0 || claim.topics.some((id) => topic.includes(id)),
  relation: isTiedAsAsked,
  basis: isTiedAsAsked,
  certainty: isTiedAsAsked,
  against: (catalogue, claim, { against }) =>
    against === undefined || eventsAgainst(catalogue, claim).length > 0 === (against === 'some'),
  q: (catalogue, claim, { q }) => {
    const words = fold(q).split(' ').filter(Boolean);
    if (words.length === 0) return true;
    const text = searchable(catalogue, claim);
    return words.every((word) => text.includes(word));
  },
};

/** One tie has to be all that is asked of ties at once: two filters met by two ties would together mislead. */
function isTiedAsAsked(
  catalogue: Catalogue,
  claim: Claim,
  reading: Reading,
  except: Facet | undefined,
): boolean {
  const relation = except === 'relation' ? [] : reading.relation;
  const basis = except === 'basis' ? [] : reading.basis;
  const certainty = except === 'certainty' ? [] : reading.certainty;
  if (relation.length + basis.length + certainty.length === 0) return true;
  return tiesOf(catalogue, claim).some(
    (link) =>
      (relation.length === 0 || relation.includes(link.relation)) &&
      (basis.length === 0 || basis.includes(link.basis)) &&
      (certainty.length === 0 || isCertain(catalogue, link, certainty)),
  );
}

/** The events that the dossier ties to a claim as contradicting it: a selection over links, never a stored list. */
export function eventsAgainst(catalogue: Catalogue, claim: Claim): readonly Link[] {
  return catalogue
    .linksFrom(claim.id)
    .filter(({ relation, to }) => relation === 'contradicts' && to.kind === 'event');
}

/** Every tie a claim has, at either end. */
export function tiesOf(catalogue: Catalogue, claim: Claim): readonly Link[] {
  return [...catalogue.linksFrom(claim.id), ...catalogue.linksTo('claim', claim.id)];
}

function isCertain(catalogue: Catalogue, link: Link, certainty: Reading['certainty']): boolean {
  if (link.to.kind !== 'event') return false;
  const actors = catalogue.events.get(link.to.id)?.actors ?? [];
  return actors.some((actor) => certainty.includes(actor.certainty));
}

function searchable(catalogue: Catalogue, claim: Claim): string {
  const speaker = catalogue.speakers.get(claim.speaker);
  const quoted = claim.passages.map(({ quote }) => quote?.text ?? '');
  return fold([claim.text, speaker?.name, speaker?.role, ...quoted].join(' '));
}

function inBoardOrder({ dossier }: Catalogue): readonly Claim[] {
  const place = new Map(dossier.topics.map(({ id }, index) => [id, index]));
  const placeOf = ({ topics: [first] }: Claim): number => (first ? (place.get(first) ?? 0) : 0);
  return dossier.claims.toSorted((a, b) => placeOf(a) - placeOf(b));
}
