import * as z from 'zod/mini';
import type { Dossier } from '../model.ts';
import { partySchema, sourceSchema } from './schema/dossier.ts';
import { labelSchema, languageSchema, proseSchema, slugSchema } from './schema/words.ts';
import { selectLibraryEntry, type LibraryEntry } from '../views/library-page.ts';

const entrySchema = z.object({
  heading: z.object({
    id: slugSchema.brand<'DossierId'>(),
    title: labelSchema,
    summary: proseSchema,
    language: languageSchema,
    parties: z.array(z.extend(partySchema, { place: z.enum(['first', 'second']) })),
    sources: z.array(z.omit(sourceSchema, { digest: true, lengths: true })),
    revised: z.string(),
  }),
  counts: z.object({
    claims: z.number(),
    events: z.number(),
    assessments: z.number(),
    links: z.number(),
  }),
});

const indexSchema = z.object({ dossiers: z.array(entrySchema) });

/** The list at `/dossiers/index.json`: every dossier of a site, in the order in which the library shows them. */
export interface LibraryIndex {
  readonly dossiers: readonly LibraryEntry[];
}

/** The list of some dossiers, last revised first. */
export function libraryIndexOf(dossiers: readonly Dossier[]): LibraryIndex {
  return libraryIndexOfEntries(dossiers.map(selectLibraryEntry));
}

/** The same of what the library says of each, for whoever cannot hold all the dossiers at once. */
export function libraryIndexOfEntries(entries: readonly LibraryEntry[]): LibraryIndex {
  return {
    dossiers: entries.toSorted(
      (a, b) =>
        b.heading.revised.localeCompare(a.heading.revised) ||
        a.heading.id.localeCompare(b.heading.id),
    ),
  };
}

/** Reads the list as fetched; `undefined` for anything else. Never throws. */
export function parseLibraryIndexText(text: string): LibraryIndex | undefined {
  try {
    const result = indexSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
