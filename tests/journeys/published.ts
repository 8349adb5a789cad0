import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHref, type Address } from '../../src/address/index.ts';
import type { Claim, Dossier, Event, Link } from '../../src/dossier/index.ts';
import { parseDossierText } from '../../src/dossier/gate/index.ts';
import { journeyHosts, type JourneyHost } from './hosts.ts';

const { root, based } = journeyHosts();

/** The text of a file of a built site. */
export function builtText(path: string, { folder }: JourneyHost = root): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The dossier whose board is the home page: what the journeys read, whatever it is about. */
export const dossier: Dossier = readFeatured();

function readFeatured(): Dossier {
  const [, id = ''] = /"path":"\/([\w-]+)\/"/.exec(builtText('index.html')) ?? [];
  const { dossier: read, findings } = parseDossierText(builtText(`dossiers/${id}/dossier.json`));
  if (!read || findings.length > 0) throw new Error(`The built dossier "${id}" does not hold.`);
  return read;
}

type Choice<List extends readonly unknown[]> = (record: List[number]) => boolean;

/** The first record that fits; throws where there is none, since the journey would then prove nothing. */
function first<List extends readonly unknown[]>(list: List, fits: Choice<List>): List[number] {
  const found = list.find(fits);
  if (found === undefined) throw new Error(`The dossier has nothing that fits ${String(fits)}.`);
  return found;
}

/** The ties of a claim to events of one relation. */
export function eventsOf(claim: Claim, relation?: Link['relation']): readonly Event[] {
  const ids = dossier.links
    .filter((link) => link.from === claim.id && link.to.kind === 'event')
    .filter((link) => relation === undefined || link.relation === relation)
    .map(({ to }) => to.id);
  return dossier.events.filter(({ id }) => ids.some((one) => one === id));
}

/** The other side's claims that answer or oppose a claim, or that it answers or opposes. */
export function countersOf(claim: Claim): readonly Claim[] {
  const ids = dossier.links
    .filter(({ relation, to }) => to.kind === 'claim' && /^(answers|opposes)$/.test(relation))
    .flatMap(({ from, to }) => (from === claim.id ? to.id : to.id === claim.id ? from : []));
  return dossier.claims.filter(({ id, party }) => party !== claim.party && ids.includes(id));
}

/** A claim that the other side answers and that events are reported against. */
export const disputed = first(
  dossier.claims,
  (claim) => countersOf(claim).length > 0 && eventsOf(claim, 'contradicts').length > 0,
);

/** An answer to `disputed` with an event on its own page. */
export const counter = first(countersOf(disputed), (claim) => eventsOf(claim).length > 0);

/** An event on the page of `counter`. */
export const counterEvent = first(eventsOf(counter), () => true);

/** A claim that nothing at all is reported or said against. */
export const unopposed = first(
  dossier.claims,
  (claim) => countersOf(claim).length === 0 && eventsOf(claim).length === 0,
);

/** An event of which the article tells something in two ways. */
export const twiceTold = first(dossier.events, ({ details }) =>
  (details ?? []).some(({ accounts }) => accounts.length > 1),
);

/** The two sides, in the dossier's order. */
export const [leftParty, rightParty] = [
  first(dossier.parties, () => true),
  first(dossier.parties.slice(1), () => true),
];

/** An address on the site built for the root of a host. */
export const href = createHref(root.base);

/** The same address on the site built for somebody else's folder. */
export const basedHref = createHref(based.base);

/** The address of the board. */
export const boardAddress = { page: 'board', dossier: dossier.id } as const;

/** The address of a claim. */
export function claimAddress({ id }: Pick<Claim, 'id'>): Address {
  return { page: 'claim', dossier: dossier.id, claim: id };
}

/** The address of a claim's embed. */
export function embedAddress({ id }: Pick<Claim, 'id'>): Address {
  return { page: 'embed', dossier: dossier.id, claim: id };
}

/** The address of an event. */
export function eventAddress({ id }: Pick<Event, 'id'>): Address {
  return { page: 'event', dossier: dossier.id, event: id };
}

/** One page of every kind that opens without a fault, by name. */
export const kindsOfPage: Readonly<Record<string, Address>> = {
  board: boardAddress,
  claim: claimAddress(disputed),
  'claim with nothing against it': claimAddress(unopposed),
  event: eventAddress(twiceTold),
  assessment: {
    page: 'assessment',
    dossier: dossier.id,
    assessment: first(dossier.assessments, () => true).id,
  },
  speaker: { page: 'speaker', dossier: dossier.id, speaker: disputed.speaker },
  timeline: { page: 'timeline', dossier: dossier.id },
  map: { page: 'map', dossier: dossier.id },
  source: { page: 'source', dossier: dossier.id },
  library: { page: 'library' },
  about: { page: 'about' },
};

/** A text as somebody in a hurry types it: its longest word has one letter in the middle gone wrong. */
export function misspelled(text: string): string {
  const [longest = ''] = (text.match(/\p{L}+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  const middle = Math.floor(longest.length / 2);
  return text.replace(longest, `${longest.slice(0, middle)}q${longest.slice(middle + 1)}`);
}
