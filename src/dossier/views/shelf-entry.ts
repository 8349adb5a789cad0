import type { Dossier } from '../model.ts';
import { selectLibraryEntry } from './library-page.ts';
import type { ShelfEntry } from './shelf.ts';

/** What the library lists of one dossier. */
export function selectShelfEntry(dossier: Dossier): ShelfEntry {
  const topics = dossier.topics.map(({ id, name }) => ({ id, name }));
  return { ...selectLibraryEntry(dossier), topics };
}
