import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Dossier } from '../dossier/index.ts';
import { markUnseen, parseDossierText } from '../dossier/gate/index.ts';

const usualFolder = 'public/dossiers';

/** The folder of the dossiers a site is built from: `DOSSIERS_FOLDER`, or the usual one. */
export function dossiersFolderOf(
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return environment['DOSSIERS_FOLDER']?.trim() || usualFolder;
}

/** Puts the dossiers of another folder into a built site, in place of the usual ones, which Vite has copied there. */
export function publishDossiers(dossiersFolder: string, siteFolder: string): void {
  if (dossiersFolder === usualFolder) return;
  const served = join(siteFolder, 'dossiers');
  for (const entry of readdirSync(served, { withFileTypes: true })) {
    if (entry.isDirectory()) rmSync(join(served, entry.name), { recursive: true });
  }
  cpSync(dossiersFolder, served, { recursive: true });
}

/**
 * Every dossier in `<folder>/<id>/dossier.json`, as it may be shown, in the order of their ids. Throws, naming every finding, when one
 * does not hold: a site is not built on a dossier that its own check refuses.
 */
export function readDossiers(folder: string): readonly Dossier[] {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'dossier.json')))
    .map(({ name }) => name)
    .toSorted();
  return ids.map((id) => readDossier(join(folder, id, 'dossier.json'), id));
}

function readDossier(path: string, id: string): Dossier {
  const { dossier, findings } = parseDossierText(readFileSync(path, 'utf8'));
  const lines = findings.map(({ pointer, message }) => `  ${pointer || '/'} ${message}`);
  if (!dossier || findings.length > 0) {
    throw new Error(`${path} does not hold:\n${lines.join('\n')}`);
  }
  if (dossier.id !== id) throw new Error(`${path} says its id is "${dossier.id}", not "${id}".`);
  return markUnseen(dossier);
}

/** The dossier whose board is the home page: the one asked for, or the one last revised. */
export function featuredOf(dossiers: readonly Dossier[], asked: string | undefined): Dossier {
  const featured = asked
    ? dossiers.find(({ id }) => id === asked)
    : dossiers.toSorted((a, b) => lastRevised(b).localeCompare(lastRevised(a)))[0];
  if (featured) return featured;
  throw new Error(
    asked
      ? `FEATURED_DOSSIER is "${asked}", but there is no such dossier.`
      : 'There is no dossier to build a site from.',
  );
}

function lastRevised({ revisions }: Dossier): string {
  return revisions.map(({ date }) => date).reduce((last, date) => (date > last ? date : last), '');
}
