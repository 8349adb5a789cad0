import { catalogueOf } from './catalogue.ts';
import { claimsInReading } from './matching.ts';
import type { Claim, Dossier, Link, Note, Topic } from './model.ts';
import type { Reading } from './reading.ts';

/**
 * A dossier of what a reading shows: its claims, in the dossier's own order, and what they need. Ties stay where
 * every claim they join does, and events and assessments where such a tie reaches them. Parties, sources, revisions
 * and general notes stay whatever is shown. A reading that leaves no claim out gives the dossier itself, so that
 * what no tie reaches is lost only where something was chosen.
 */
export function excerptOf(dossier: Dossier, reading: Reading): Dossier {
  const shown = new Set(claimsInReading(catalogueOf(dossier), reading));
  return shown.size === dossier.claims.length ? dossier : keepClaims(dossier, shown);
}

function keepClaims(dossier: Dossier, shown: ReadonlySet<Claim>): Dossier {
  const claims = dossier.claims.filter((claim) => shown.has(claim));
  const claimIds = idsOf(claims);
  const links = dossier.links.filter((link) => joinsOnly(claimIds, link));
  const reached = new Set(links.map(({ to }) => `${to.kind}/${to.id}`));
  const events = dossier.events.filter(({ id }) => reached.has(`event/${id}`));
  const assessments = dossier.assessments.filter(({ id }) => reached.has(`assessment/${id}`));
  const restatements = dossier.restatements.filter(({ claim }) => claimIds.has(claim));
  const named = new Set(speakersIn([claims, events, assessments, links, restatements]));
  const speakers = dossier.speakers.filter(({ id }) => named.has(id));
  return {
    ...dossier,
    topics: topicsOf(dossier, claims),
    speakers,
    claims,
    events,
    assessments,
    links,
    restatements,
    notes: notesAbout(dossier, idsOf([...claims, ...events, ...assessments, ...speakers])),
  };
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

function joinsOnly(claims: ReadonlySet<string>, { from, to }: Link): boolean {
  return claims.has(from) && (to.kind !== 'claim' || claims.has(to.id));
}

/** Whoever speaks in some records, at whatever depth: as a claim's speaker, on whose word, or quoted. */
function speakersIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'speaker' ? [String(part)] : speakersIn(part),
  );
}

/** A dossier has a topic at least: where no claim is left to have one, all stay, since none is to be picked. */
function topicsOf({ topics }: Dossier, claims: readonly Claim[]): readonly Topic[] {
  const used = new Set(claims.flatMap((claim) => claim.topics));
  return used.size === 0 ? topics : topics.filter(({ id }) => used.has(id));
}

/** General notes, and those about a record that is left, which no longer name the records that are not. */
function notesAbout({ notes }: Dossier, left: ReadonlySet<string>): readonly Note[] {
  return notes
    .map((note) => ({ note, about: note.about.filter(({ id }) => left.has(id)) }))
    .filter(({ note, about }) => note.about.length === 0 || about.length > 0)
    .map(({ note, about }) => ({ ...note, about }));
}
