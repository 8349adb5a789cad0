import {
  SHARD_LENGTH,
  shelfChoices,
  type LibraryShard,
  type ShelfEntry,
} from '../dossier/index.ts';
import { libraryIndexOfEntries } from '../dossier/gate/index.ts';

/** What a site says of all its dossiers together: the list of them whole, and in the pieces that its pages fetch. */
export function libraryFiles(
  entries: readonly ShelfEntry[],
): readonly (readonly [path: string, text: string])[] {
  const plain = entries.map(({ heading, counts }) => ({ heading, counts }));
  return [
    ['dossiers/index.json', JSON.stringify(libraryIndexOfEntries(plain))],
    ...libraryShards(entries).map(
      (shard, at) => [`search/shelf-${at + 1}.json`, JSON.stringify(shard)] as const,
    ),
  ];
}

/** Entries in the order of the library, so many to a piece. There is one, if of nothing. */
function libraryShards(entries: readonly ShelfEntry[]): readonly LibraryShard[] {
  const common = {
    dossiers: entries.length,
    claims: entries.reduce((sum, { counts }) => sum + counts.claims, 0),
    choices: shelfChoices(entries),
  };
  const count = Math.max(1, Math.ceil(entries.length / SHARD_LENGTH));
  return Array.from({ length: count }, (_, at) => {
    return { ...common, entries: entries.slice(at * SHARD_LENGTH, (at + 1) * SHARD_LENGTH) };
  });
}
