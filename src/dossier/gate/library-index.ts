import * as z from 'zod/mini';
import type { Dossier } from '../model.ts';
import { partySchema, sourceSchema } from './schema/dossier.ts';
import { labelSchema, languageSchema, proseSchema, slugSchema } from './schema/words.ts';
import { selectLibraryEntry, type LibraryEntry } from '../views/library-page.ts';

/** What the library says of a dossier. */
export const entrySchema = z.object({
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
  return { dossiers: inLibraryOrder(entries, (entry) => entry) };
}

/** The order of the library: last revised first, and of those revised on one day by their ids. */
export function inLibraryOrder<One>(
  all: readonly One[],
  entryOf: (one: One) => LibraryEntry,
): readonly One[] {
  const keyed = all.map((one) => ({ one, ...entryOf(one).heading }));
  return keyed
    .toSorted((a, b) => b.revised.localeCompare(a.revised) || a.id.localeCompare(b.id))
    .map(({ one }) => one);
}
