import { catalogueOf, type Catalogue } from './catalogue.ts';
import { fold } from './folding.ts';
import { groupBy } from './group-by.ts';
import type { Claim, Dossier, Event, Link } from './model.ts';
import { oncePer } from './once-per.ts';
import { facets, isChosen, isFiltered, type Facet, type Reading } from './reading.ts';

/** The claims a reading shows, in the order of the board: by first topic, then as the dossier lists them. */
export function claimsInReading(catalogue: Catalogue, reading: Reading): readonly Claim[] {
  const claims = inBoardOrder(catalogue);
  return isFiltered(reading) ? claims.filter(matching(catalogue, reading)) : claims;
}

/** The test whether a reading shows a claim; `except` leaves one facet out of the question. */
export function matching(
  catalogue: Catalogue,
  reading: Reading,
  except?: Facet,
): (claim: Claim) => boolean {
  const asked = facets.filter((facet) => facet !== except && isChosen(reading, facet));
  const made = asked.map((facet) => tests[facet](catalogue, reading, except));
  return (claim) => made.every((test) => test(claim));
}

type Test = (catalogue: Catalogue, reading: Reading, except?: Facet) => (claim: Claim) => boolean;

/** Each is asked only where its facet chooses something. */
const tests: Readonly<Record<Facet, Test>> = {
  party: (_, { party }) => {
    return (claim) => party.includes(claim.party);
  },
  speaker: (_, { speaker }) => {
    return (claim) => speaker.includes(claim.speaker);
  },
  topic: (_, { topic }) => {
    return (claim) => claim.topics.some((id) => topic.includes(id));
  },
  relation: isTiedAsAsked,
  basis: isTiedAsAsked,
  certainty: isTiedAsAsked,
  against: (catalogue, { against }) => {
    return (claim) => eventsAgainst(catalogue, claim).length > 0 === (against === 'some');
  },
  q: (catalogue, { q }) => {
    const words = fold(q).split(' ').filter(Boolean);
    const textOf = searchable(catalogue);
    return (claim) => {
      const text = textOf(claim);
      return words.every((word) => text.includes(word));
    };
  },
};

/** One tie has to be all that is asked of ties at once: two filters met by two ties would together mislead. */
function isTiedAsAsked(
  catalogue: Catalogue,
  reading: Reading,
  except: Facet | undefined,
): (claim: Claim) => boolean {
  const asked = tieTest(catalogue, {
    relation: except === 'relation' ? [] : reading.relation,
    basis: except === 'basis' ? [] : reading.basis,
    certainty: except === 'certainty' ? [] : reading.certainty,
  });
  return (claim) => catalogue.tiesOf(claim.id).some(asked);
}

/** Whether one tie is all that a reading asks of ties. */
export function tieTest(
  catalogue: Catalogue,
  { relation, basis, certainty }: Pick<Reading, 'relation' | 'basis' | 'certainty'>,
): (link: Link) => boolean {
  return (link) =>
    (relation.length === 0 || relation.includes(link.relation)) &&
    (basis.length === 0 || basis.includes(link.basis)) &&
    (certainty.length === 0 ||
      actorsOf(catalogue, link).some((actor) => certainty.includes(actor.certainty)));
}

/** Who acts in the event that a tie leads to; nobody where it leads to something else. */
export function actorsOf(catalogue: Catalogue, link: Link): Event['actors'] {
  return link.to.kind === 'event' ? (catalogue.events.get(link.to.id)?.actors ?? []) : [];
}

/** The events that the dossier ties to a claim as contradicting it: a selection over links, never a stored list. */
export function eventsAgainst(catalogue: Catalogue, claim: Claim): readonly Link[] {
  return againstIn(catalogue).get(claim.id) ?? [];
}

const againstIn = oncePer(({ dossier }: Catalogue) => {
  const against = dossier.links.filter(
    ({ relation, to }) => relation === 'contradicts' && to.kind === 'event',
  );
  return groupBy(against, ({ from }) => [from]);
});

/** What the words of a reading are looked for in, folded once for each claim. */
const searchable = oncePer((catalogue: Catalogue) =>
  oncePer((claim: Claim) => {
    const speaker = catalogue.speakers.get(claim.speaker);
    const quoted = claim.passages.map(({ quote }) => quote?.text ?? '');
    return fold([claim.text, speaker?.name, speaker?.role, ...quoted].join(' '));
  }),
);

/** Folds the words of some claims of a dossier before anybody looks for any. */
export function prepareClaims(dossier: Dossier, from: number, to: number): void {
  dossier.claims.slice(from, to).forEach(searchable(catalogueOf(dossier)));
}

/** The claims of a dossier in the order of its board. */
const inBoardOrder = oncePer(({ dossier }: Catalogue): readonly Claim[] => {
  const place = new Map(dossier.topics.map(({ id }, index) => [id, index]));
  const placeOf = ({ topics: [first] }: Claim): number => (first ? (place.get(first) ?? 0) : 0);
  return dossier.claims.toSorted((a, b) => placeOf(a) - placeOf(b));
});
