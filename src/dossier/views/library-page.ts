import { catalogueOf } from '../catalogue.ts';
import type { Dossier } from '../model.ts';
import { headingOf, noteWithSubjects, type DossierHeading, type NoteView } from './parts.ts';

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

/** Every dossier of this site, the featured one first. */
export interface LibraryPage {
  readonly kind: 'library';
  readonly entries: readonly LibraryEntry[];
}

/** How to read a dossier, and the doubts its editors wrote down. */
export interface AboutPage {
  readonly kind: 'about';
  readonly doubts: readonly {
    readonly heading: DossierHeading;
    readonly notes: readonly NoteView[];
  }[];
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
  };
}
