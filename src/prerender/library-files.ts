import type { LibraryEntry } from '../dossier/index.ts';
import { libraryIndexOfEntries } from '../dossier/gate/index.ts';

/** What a site says of all its dossiers together: paths below the base, and their text. */
export function libraryFiles(
  entries: readonly LibraryEntry[],
): readonly (readonly [path: string, text: string])[] {
  return [['dossiers/index.json', JSON.stringify(libraryIndexOfEntries(entries))]];
}
