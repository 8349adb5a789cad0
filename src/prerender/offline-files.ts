import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../dossier/index.ts';
import {
  editionsPath,
  fileListName,
  savedPagePath,
  shelfPath,
  type Editions,
  type FileDigests,
  type Published,
} from '../offline/index.ts';

/** What the app fetches of a dossier, by its name in the dossier's folder. */
const dossierFiles = ['dossier.json', 'map.json'] as const;

/** The list of each dossier's files, and the edition that it makes. The files stand in the built folder already. */
export function dossierEditions(
  folder: string,
  dossiers: readonly Pick<Dossier, 'id'>[],
): { readonly editions: Editions; readonly lists: readonly (readonly [string, string])[] } {
  const lists = dossiers.map(({ id }) => {
    const digests = digestsOf(join(folder, 'dossiers', id), dossierFiles);
    return [id, JSON.stringify(digests)] as const;
  });
  return {
    editions: Object.fromEntries(lists.map(([id, list]) => [id, digestOf(list)])),
    lists: lists.map(([id, list]) => [`dossiers/${id}/${fileListName}`, list]),
  };
}

/** What a worker saves of a site and where it is from: known once all else has been written. */
export interface OfflineOptions {
  readonly folder: string;
  readonly editions: Editions;
  readonly home: string;
  /** The page that draws any address. */
  readonly savedPage: string;
  /** The script of the worker. */
  readonly worker: string;
}

/** The files by which a site is saved for reading without a network. */
export function offlineFiles({
  folder,
  editions,
  home,
  savedPage,
  worker,
}: OfflineOptions): readonly (readonly [path: string, text: string])[] {
  const editionList = JSON.stringify(editions);
  const files = {
    ...digestsOf(folder, [...assetsIn(folder), 'favicon.svg', shelfPath]),
    [savedPagePath]: digestOf(savedPage),
    [editionsPath]: digestOf(editionList),
  };
  const published: Published = { version: digestOf(JSON.stringify({ files, home })), home, files };
  return [
    [savedPagePath, savedPage],
    [editionsPath, editionList],
    ['sw.js', `const published=${JSON.stringify(published)};\n${worker}`],
  ];
}

/** What pages load, and no account of it for the build alone. */
function assetsIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'assets'))
    .filter((name) => name !== 'manifest.json')
    .toSorted()
    .map((name) => `assets/${name}`);
}

function digestsOf(folder: string, paths: readonly string[]): FileDigests {
  return Object.fromEntries(
    paths.map((path) => [path, digestOf(readFileSync(join(folder, path)))]),
  );
}

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
