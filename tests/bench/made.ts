import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeDossier } from '../made/made-dossier.ts';
import { claimsInLibraryDossier, libraryFrom } from './options.ts';
import type { MadeDossier, Material, Subject } from './subject.ts';

/** Everything a run makes stands here, outside the project, for the next run to look at or to reuse. */
const root = join(tmpdir(), 'rejoinder-bench');

/** The dossiers for a number of claims: one, or from a size on a library of them. */
export function materialOf(claims: number): Material {
  const isLibrary = claims >= libraryFrom;
  const count = isLibrary ? Math.ceil(claims / claimsInLibraryDossier) : 1;
  const each = isLibrary ? claimsInLibraryDossier : claims;
  const folder = join(root, `dossiers-${claims}`);
  rmSync(folder, { recursive: true, force: true });
  const dossiers = Array.from({ length: count }, (_, index) =>
    written(folder, madeDossier({ id: `made-${index + 1}`, claims: each, seed: index + 1 })),
  );
  return { claims, dossiers, folder };
}

function written(folder: string, dossier: MadeDossier): MadeDossier {
  mkdirSync(join(folder, dossier.id), { recursive: true });
  writeFileSync(join(folder, dossier.id, 'dossier.json'), JSON.stringify(dossier));
  return dossier;
}

/** Where a subject's pages for a number of claims stand, once they are made. */
export function folderOf({ name }: Pick<Subject, 'name'>, claims: number): string {
  return join(root, `${name}-${claims}`);
}

/** The folder of a subject's pages, made now, or by an earlier run where that is to be reused. */
export function pagesOf(subject: Subject, material: Material, reuse: boolean): string {
  const folder = folderOf(subject, material.claims);
  const done = `${folder}.done`;
  if (reuse && existsSync(done)) return folder;
  rmSync(done, { force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  subject.make(material, folder);
  writeFileSync(done, '');
  return folder;
}

/** The digests that the headers of a built site name; undefined for pages that come with none. */
export function inlineHashesOf(folder: string): readonly string[] | undefined {
  const file = join(folder, 'inline-hashes.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
