import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { IndexedClaim } from '../dossier/index.ts';
import type { BuiltDossier } from './build-dossier.ts';

/** What is kept of a dossier that was built: what the site has to know of it, and the files as they were written. */
interface KeptDossier {
  readonly built: Omit<BuiltDossier, 'claims'>;
  readonly files: readonly WrittenFile[];
}

/** A file below a site's folder, by its size in bytes and the time it was written, in milliseconds. */
type WrittenFile = readonly [path: string, bytes: number, written: number];

/** The dossiers of an earlier build of the same site, which stand ready to be taken over by this one. */
export interface KeptSite {
  /** Takes a dossier over as it was built by the same program from the same files; `undefined` where it was not. */
  readonly takeOver: (id: string, key: string) => KeptDossier['built'] | undefined;
  /** Keeps a dossier that has just been written, for the next build. */
  readonly keep: (id: string, key: string, built: BuiltDossier) => void;
  /** The claims of a dossier that was taken over or kept. */
  readonly claimsOf: (key: string) => readonly IndexedClaim[];
  /** Forgets what no dossier of this build needs. */
  readonly tidy: () => void;
}

/** The folders of a built site that are one dossier's alone. */
function foldersOf(id: string): readonly string[] {
  return [id, `dossiers/${id}`];
}

/** Where builds keep what they know of a site, by the folder it is built in. */
export function keptFolderOf(folder: string): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  const cache = process.env['REJOINDER_CACHE'] || 'node_modules/.cache/rejoinder';
  return join(cache, 'sites', name);
}

/**
 * Moves a built site out of the way of the next, so that dossiers which have not changed can be taken over. Returns
 * where it is then, or `undefined` where there is none or it cannot be moved: then everything is built.
 */
export function setAside(folder: string): string | undefined {
  const aside = `build/before-${folder.replaceAll(/[^\w-]/g, '_')}`;
  rmSync(aside, { recursive: true, force: true });
  if (!existsSync(folder)) return undefined;
  try {
    mkdirSync(dirname(aside), { recursive: true });
    renameSync(folder, aside);
    return aside;
  } catch {
    return undefined;
  }
}

/** The kept dossiers of the site in `folder`, whose last build now stands `aside`. */
export function openKeptSite(
  folder: string,
  aside: string | undefined,
  keptFolder: string,
): KeptSite {
  const records = join(keptFolder, 'dossiers');
  const used = new Set<string>();
  const recordOf = (key: string, ending = '.json'): string => {
    used.add(key + ending);
    return join(records, key + ending);
  };
  const claimsOf = (key: string) => readClaims(recordOf(key, '.claims.json'));
  return {
    takeOver: (id, key) => {
      const kept = aside && readKept(recordOf(key));
      if (!kept || !claimsOf(key) || !isAsWritten(aside, id, kept.files)) return undefined;
      for (const path of foldersOf(id)) move(join(aside, path), join(folder, path));
      return kept.built;
    },
    keep: (id, key, { claims, ...built }) => {
      const kept: KeptDossier = { built, files: filesOf(folder, id) };
      mkdirSync(records, { recursive: true });
      writeFileSync(recordOf(key, '.claims.json'), JSON.stringify(claims));
      writeFileSync(recordOf(key), JSON.stringify(kept));
    },
    claimsOf: (key) => {
      const claims = claimsOf(key);
      if (!claims) throw new Error(`what was kept of ${key} went while the site was built`);
      return claims;
    },
    tidy: () => {
      if (aside) rmSync(aside, { recursive: true, force: true });
      if (!existsSync(records)) return;
      for (const name of readdirSync(records)) if (!used.has(name)) rmSync(join(records, name));
    },
  };
}

function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function readKept(path: string): KeptDossier | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function readClaims(path: string): readonly IndexedClaim[] | undefined {
  try {
    const claims: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isClaims(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

/** As with what is kept of the dossier itself. */
function isClaims(value: unknown): value is readonly IndexedClaim[] {
  return Array.isArray(value);
}

/** Written by this very program, or its key would be another; so it is enough that it is whole. */
function isKept(value: unknown): value is KeptDossier {
  if (typeof value !== 'object' || value === null) return false;
  return 'built' in value && 'files' in value && Array.isArray(value.files);
}

/** Whether nothing was added to the files of a dossier, taken from them, or written since. */
function isAsWritten(folder: string, id: string, files: readonly WrittenFile[]): boolean {
  return JSON.stringify(filesOf(folder, id)) === JSON.stringify(files);
}

function filesOf(folder: string, id: string): readonly WrittenFile[] {
  return foldersOf(id)
    .filter((path) => existsSync(join(folder, path)))
    .flatMap((path) =>
      readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
        .toSorted()
        .map((name): WrittenFile | undefined => {
          const stats = statSync(join(folder, path, name));
          return stats.isFile() ? [join(path, name), stats.size, stats.mtimeMs] : undefined;
        })
        .filter((file) => file !== undefined),
    );
}
