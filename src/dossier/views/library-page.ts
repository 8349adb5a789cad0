import { catalogueOf } from '../catalogue.ts';
import type { Basis, Dossier, DossierId, EventId, Link, Relation } from '../model.ts';
import { certainties, relations } from '../vocabulary.ts';
import { tieLine, type TieLine } from './claim-card.ts';
import {
  headingOf,
  noteWithSubjects,
  type ClaimBrief,
  type DossierHeading,
  type NoteView,
} from './parts.ts';
import type { ShelfChoices, ShelfEntry } from './shelf.ts';
import { claimBriefById, eventBrief, type ActorView } from './ties.ts';

/** A dossier as the library lists it. */
export interface LibraryEntry {
  readonly heading: DossierHeading;
  readonly counts: {
    readonly claims: number;
    readonly events: number;
    readonly assessments: number;
    readonly links: number;
  };
}

/** One page of the list of every dossier of this site, last revised first. */
export interface LibraryPage {
  readonly kind: 'library';
  /** Which page it is, from 1 on, and of how many. */
  readonly part: number;
  readonly parts: number;
  /** How many dossiers there are. */
  readonly total: number;
  readonly entries: readonly ShelfEntry[];
  readonly choices: ShelfChoices;
}

/** The page on which claims of every dossier are looked for. */
export interface SearchPage {
  readonly kind: 'search';
  readonly dossiers: number;
  readonly claims: number;
  readonly choices: ShelfChoices;
}

/** How to read a dossier, and the doubts its editors wrote down. */
export interface AboutPage {
  readonly kind: 'about';
  readonly doubts: readonly {
    readonly heading: DossierHeading;
    readonly notes: readonly NoteView[];
  }[];
  /** Ties that show what the words for them mean, from the dossiers themselves. */
  readonly examples: readonly TieExample[];
  /** Actors that show what the words for certainty mean. */
  readonly actors: readonly ActorExample[];
}

/** A tie of a dossier, as an example of its relation and its basis. */
export interface TieExample {
  readonly dossier: DossierId;
  readonly claim: ClaimBrief;
  readonly tie: TieLine;
  readonly reason?: string | undefined;
}

/** An actor of an event, as an example of how sure the article is of it. */
export interface ActorExample {
  readonly dossier: DossierId;
  readonly event: { readonly id: EventId; readonly title: string };
  readonly actor: ActorView;
}

/** What the library says of one dossier. */
export function selectLibraryEntry(dossier: Dossier): LibraryEntry {
  const { claims, events, assessments, links } = dossier;
  return {
    heading: headingOf(catalogueOf(dossier)),
    counts: {
      claims: claims.length,
      events: events.length,
      assessments: assessments.length,
      links: links.length,
    },
  };
}

/** What the method page draws: the notes of some dossiers, under their titles. */
export function selectAboutPage(dossiers: readonly Dossier[]): AboutPage {
  return {
    kind: 'about',
    doubts: dossiers.map((dossier) => ({
      heading: headingOf(catalogueOf(dossier)),
      notes: dossier.notes
        .toSorted((a, b) => Math.min(a.about.length, 1) - Math.min(b.about.length, 1))
        .map((note) => noteWithSubjects(catalogueOf(dossier), note)),
    })),
    examples: examplesOf(dossiers),
    actors: actorsOf(dossiers),
  };
}

/**
 * One tie for each relation and each basis that there is, no more than it takes: a tie that shows something not yet
 * shown, those that show two things at once first.
 */
function examplesOf(dossiers: readonly Dossier[]): readonly TieExample[] {
  const all = dossiers.flatMap((dossier) => dossier.links.map((link) => ({ dossier, link })));
  const shown = new Set<Relation | Basis>();
  const news = ({ relation, basis }: Link): number =>
    [relation, basis].filter((one) => !shown.has(one)).length;
  const chosen: TieExample[] = [];
  for (const wanted of [2, 1]) {
    for (const { dossier, link } of all) {
      if (news(link) < wanted) continue;
      shown.add(link.relation).add(link.basis);
      chosen.push(exampleOf(dossier, link));
    }
  }
  const order = (one: TieExample): number => relations.indexOf(one.tie.relation);
  return chosen.toSorted((a, b) => order(a) - order(b));
}

function exampleOf(dossier: Dossier, link: Link): TieExample {
  const catalogue = catalogueOf(dossier);
  return {
    dossier: dossier.id,
    claim: claimBriefById(catalogue, link.from),
    tie: tieLine(catalogue, link.from, link),
    reason: link.reason,
  };
}

function actorsOf(dossiers: readonly Dossier[]): readonly ActorExample[] {
  return certainties.flatMap((certainty) => {
    const found = dossiers
      .flatMap((dossier) => dossier.events.map((event) => ({ dossier, event })))
      .find(({ event }) => event.actors.some((actor) => actor.certainty === certainty));
    if (!found) return [];
    const { dossier, event } = found;
    const brief = eventBrief(catalogueOf(dossier), event.id);
    const actor = brief.actors.find((one) => one.certainty === certainty);
    return actor
      ? [{ dossier: dossier.id, event: { id: event.id, title: event.title }, actor }]
      : [];
  });
}
