import { createHash } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import {
  createIndexBuilder,
  type BuiltIndex,
  type ClaimIndex,
  type IndexedClaim,
  type LibraryEntry,
} from '../dossier/index.ts';
import { writeBelow } from './written.ts';

/** A dossier and how its claims are had, which are many. */
export interface ToIndex {
  readonly entry: LibraryEntry;
  readonly claims: () => readonly IndexedClaim[];
}

const unfinished = 'search/unfinished';

/** Writes the index of all claims, of dossiers in the order of the library: one after the other, as their files fill. */
export function writeClaimIndex(folder: string, dossiers: Iterable<ToIndex>): void {
  const hash = createHash('sha256');
  const head = eachIndexFile(dossiers, (name, text) => {
    hash.update(name).update(text);
    writeBelow(folder, `${unfinished}/${name}`, text);
  });
  const name = hash.digest('hex').slice(0, 16);
  mkdirSync(join(folder, unfinished), { recursive: true });
  renameSync(join(folder, unfinished), join(folder, 'search', name));
  writeBelow(folder, 'search/index.json', JSON.stringify(indexOf(head, name)));
}

/** The same by paths below the base, for a site that is served as it is written. */
export function claimIndexTexts(dossiers: Iterable<ToIndex>): ReadonlyMap<string, string> {
  const name = '0'.repeat(16);
  const texts = new Map<string, string>();
  const head = eachIndexFile(dossiers, (file, text) => texts.set(`search/${name}/${file}`, text));
  return texts.set('search/index.json', JSON.stringify(indexOf(head, name)));
}

function indexOf(head: BuiltIndex['index'], folder: string): ClaimIndex {
  return { ...head, folder };
}

function eachIndexFile(
  dossiers: Iterable<ToIndex>,
  put: (name: string, text: string) => void,
): BuiltIndex['index'] {
  const builder = createIndexBuilder();
  for (const { entry, claims } of dossiers) {
    const { id, title, language, parties } = entry.heading;
    const dossier = { id, title, language, parties };
    for (const [name, text] of builder.add({ dossier, claims: claims() })) put(name, text);
  }
  const { index, files } = builder.end();
  for (const [name, text] of files) put(name, text);
  return index;
}
