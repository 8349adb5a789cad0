import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DossierId } from '../dossier/index.ts';
import { digestOfFolder, dossierIds, readDossier } from './dossier-files.ts';
import { hasLedger, holdToLedgers } from './id-ledgers.ts';

/** What a build has to know of a dossier before it begins. */
export interface Surveyed {
  readonly id: DossierId;
  readonly revisions: readonly { readonly date: string }[];
  /** The SHA-256 of all that lies in its folder. */
  readonly digest: string;
  /** Whether its ids are recorded yet. */
  readonly recorded: boolean;
}

/** Dossiers that were found to hold, and the rules they were held to. */
interface Kept {
  readonly rules: string;
  readonly surveyed: Readonly<Record<string, Surveyed>>;
}

/**
 * Goes through the dossiers of a folder one at a time, checks each and holds it to its ledger, and keeps of it only what
 * the build has to know. One that held in an earlier build, by the same rules, and has not changed since, holds. Throws,
 * naming every finding, when one does not hold.
 */
export function surveyDossiers(folder: string, keptFile: string): readonly Surveyed[] {
  const rules = rulesDigest();
  const kept = readKept(keptFile);
  const known = kept?.rules === rules ? kept.surveyed : {};
  const surveyed: Surveyed[] = [];
  const faults: string[] = [];
  for (const id of dossierIds(folder)) {
    const digest = digestOfFolder(folder, id);
    const held = Object.hasOwn(known, id) ? known[id] : undefined;
    if (held?.digest === digest) {
      surveyed.push(held);
      continue;
    }
    const dossier = readDossier(folder, id);
    try {
      holdToLedgers(folder, [dossier]);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
    const revisions = dossier.revisions.map(({ date }) => ({ date }));
    surveyed.push({ id: dossier.id, revisions, digest, recorded: hasLedger(folder, id) });
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const next: Kept = { rules, surveyed: Object.fromEntries(surveyed.map((one) => [one.id, one])) };
  mkdirSync(dirname(keptFile), { recursive: true });
  writeFileSync(keptFile, JSON.stringify(next));
  return surveyed;
}

/** The digest of the gate’s own source, and of what it is built on. */
function rulesDigest(): string {
  const hash = createHash('sha256');
  const sources = readdirSync('src/dossier', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => join('src/dossier', name));
  for (const path of [...sources, 'package-lock.json']) hash.update(readFileSync(path));
  return hash.digest('hex');
}

/** What an earlier build kept; nothing where it is not there or not whole: then every dossier is checked. */
function readKept(path: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  if (!('rules' in value) || !('surveyed' in value)) return false;
  const { surveyed } = value;
  if (typeof surveyed !== 'object' || surveyed === null) return false;
  return Object.entries(surveyed).every(([id, one]) => isSurveyed(one) && one.id === id);
}

function isSurveyed(value: unknown): value is Surveyed {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'id' in value &&
    'digest' in value &&
    'recorded' in value &&
    'revisions' in value &&
    Array.isArray(value.revisions) &&
    value.revisions.every((one: unknown) => Object.hasOwn(Object(one), 'date'))
  );
}
