import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, DossierId } from '../dossier/index.ts';
import { markUnseen, parseDossierText } from '../dossier/gate/index.ts';

const usualFolder = 'public/dossiers';

/** The folder of the dossiers a site is built from: `DOSSIERS_FOLDER`, or the usual one. */
export function dossiersFolderOf(
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return environment['DOSSIERS_FOLDER']?.trim() || usualFolder;
}

/**
 * Takes out of a built site the usual dossiers, which Vite has copied there, when it is built of another folder's. Of
 * that folder everything is put there but the dossiers themselves.
 */
export function clearUsualDossiers(dossiersFolder: string, siteFolder: string): void {
  if (dossiersFolder === usualFolder) return;
  const served = join(siteFolder, 'dossiers');
  for (const entry of readdirSync(served, { withFileTypes: true })) {
    if (entry.isDirectory()) rmSync(join(served, entry.name), { recursive: true });
  }
  const ids = new Set(dossierIds(dossiersFolder));
  for (const { name } of readdirSync(dossiersFolder, { withFileTypes: true })) {
    if (!ids.has(name)) cpSync(join(dossiersFolder, name), join(served, name), { recursive: true });
  }
}

/** Puts what lies in a dossier's folder into a built site. */
export function publishDossier(dossiersFolder: string, siteFolder: string, id: string): void {
  const served = join(siteFolder, 'dossiers', id);
  cpSync(join(dossiersFolder, id), served, { recursive: true });
}

/** The SHA-256 of all that lies in a dossier's folder: names and contents. */
export function digestOfFolder(dossiersFolder: string, id: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(join(dossiersFolder, id), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) hash.update(JSON.stringify(file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** The ids of the dossiers in `<folder>/<id>/dossier.json`, in their order. */
export function dossierIds(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'dossier.json')))
    .map(({ name }) => name)
    .toSorted();
}

/**
 * Every dossier in `<folder>/<id>/dossier.json`, in the order of their ids, one at a time: whoever goes through them
 * holds no more than one. Throws as `readDossier` does.
 */
export function* eachDossier(folder: string): Generator<Dossier> {
  for (const id of dossierIds(folder)) yield readDossier(folder, id);
}

/**
 * One dossier of a folder. Throws, naming every finding, when it does not hold: a site is not built on a dossier that
 * its own check refuses.
 */
export function readDossier(folder: string, id: string): Dossier {
  const path = join(folder, id, 'dossier.json');
  const { dossier, findings } = parseDossierText(readFileSync(path, 'utf8'));
  const lines = findings.map(({ pointer, message }) => `  ${pointer || '/'} ${message}`);
  if (!dossier || findings.length > 0) {
    throw new Error(`${path} does not hold:\n${lines.join('\n')}`);
  }
  if (dossier.id !== id) throw new Error(`${path} says its id is "${dossier.id}", not "${id}".`);
  return markUnseen(dossier);
}

/** What decides whether a dossier is the one to be featured. */
export interface Candidate {
  readonly id: DossierId;
  readonly revisions: readonly { readonly date: string }[];
}

/** The dossier whose board is the home page: the one asked for, or the one last revised. */
export function featuredOf<One extends Candidate>(
  dossiers: Iterable<One>,
  asked: string | undefined,
): One {
  let featured: One | undefined;
  for (const one of dossiers) {
    if (asked ? one.id === asked : !featured || lastRevised(one) > lastRevised(featured)) {
      featured = one;
    }
  }
  if (featured) return featured;
  throw new Error(
    asked
      ? `FEATURED_DOSSIER is "${asked}", but there is no such dossier.`
      : 'There is no dossier to build a site from.',
  );
}

/** The id of the dossier of a folder whose board is the home page. One that is asked for is the only one to be read. */
export function featuredIn(folder: string, asked: string | undefined): DossierId {
  const isThere = asked && dossierIds(folder).includes(asked);
  return featuredOf(isThere ? [readDossier(folder, asked)] : eachDossier(folder), asked).id;
}

function lastRevised({ revisions }: Candidate): string {
  return revisions.map(({ date }) => date).reduce((last, date) => (date > last ? date : last), '');
}
