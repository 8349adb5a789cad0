import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Dossier, idKinds } from '../dossier/index.ts';
import { parseDossierText } from '../dossier/gate/index.ts';
import {
  checkAgainstLedger,
  idLedgerText,
  type IdLedger,
  listOf,
  recordIds,
  withIds,
} from '../dossier/gate/ledger/index.ts';
import { linesOf } from './finding-lines.ts';
import { readLedgerBeside } from './ledger-file.ts';
import type { Outcome } from './outcome.ts';
import { readText } from './read-text.ts';
import { renameIn, type Renaming } from './rename.ts';
import { renamingFault, renamingOf, type Wish } from './renaming.ts';
import { writeText } from './write-text.ts';

/** How the command is called. */
export const RENAME_USAGE =
  'Usage: npm run dossier:rename -- OLD NEW [--kind claim|event|assessment|speaker|topic|party] [--dossier ID]';

/**
 * Renames an id of a dossier in `folder` as the command line says: everywhere in its file, the old id kept as an
 * alias and the new one recorded. Writes nothing unless what comes of it holds. Never throws.
 */
export function runRename(args: readonly string[], folder: string): Outcome {
  const call = readCall(args);
  if (!call) return failing(RENAME_USAGE);
  const file = fileOf(folder, call.dossier);
  if (file.path === undefined) return failing(file.sentence);
  const read = readText(file.path);
  if (read.kind === 'fault') return failing(read.message);
  const { dossier, findings } = parseDossierText(read.text);
  if (!dossier || findings.length > 0) return failing(...linesOf(findings), NOTHING_WRITTEN);
  const { path, ledger, findings: faults } = readLedgerBeside(file.path);
  const lost = ledger ? brokenIn(dossier, ledger) : [];
  if (faults.length + lost.length > 0) {
    return failing(...linesOf([...faults, ...lost], path), NOTHING_WRITTEN);
  }
  const renaming = renamingOf(dossier, call);
  if (typeof renaming === 'string') return failing(renaming);
  const fault = renamingFault(dossier, ledger, renaming);
  if (fault !== undefined) return failing(fault);
  return rename({ text: read.text, path: file.path, ledger, ledgerPath: path }, renaming);
}

interface Call extends Wish {
  readonly dossier: string | undefined;
}

interface Files {
  readonly text: string;
  readonly path: string;
  readonly ledger: IdLedger | undefined;
  readonly ledgerPath: string;
}

const NOTHING_WRITTEN = 'Nothing was renamed: mend this first.';

function readCall(args: readonly string[]): Call | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { kind: { type: 'string' }, dossier: { type: 'string' } },
      allowPositionals: true,
    });
    const [old, now, ...more] = positionals;
    const kind = idKinds.find((one) => one === values.kind);
    if (old === undefined || now === undefined || more.length > 0) return undefined;
    if (values.kind !== undefined && kind === undefined) return undefined;
    return { old, now, kind, dossier: values.dossier };
  } catch {
    return undefined;
  }
}

type FileFound =
  { readonly path: string } | { readonly path: undefined; readonly sentence: string };

/** The dossier's file: of the one that is named, or of the only one there is. */
function fileOf(folder: string, asked: string | undefined): FileFound {
  const ids = dossiersIn(folder);
  const id = asked ?? (ids.length === 1 ? ids[0] : undefined);
  if (id !== undefined && ids.includes(id)) return { path: join(folder, id, 'dossier.json') };
  const there = ids.length === 0 ? 'none' : ids.join(', ');
  const sentence =
    id === undefined
      ? `Say which dossier: --dossier, and one of those in ${folder} (${there}).`
      : `There is no dossier "${id}" in ${folder}: name one of those that are there (${there}).`;
  return { path: undefined, sentence };
}

function dossiersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((id) => existsSync(join(folder, id, 'dossier.json')));
  } catch {
    return [];
  }
}

/** What is wrong between a dossier and its ledger, apart from ids that are only to be recorded yet. */
function brokenIn(dossier: Dossier, ledger: IdLedger) {
  return checkAgainstLedger(dossier, ledger).filter(({ code }) => code !== 'unrecorded-id');
}

function rename({ text, path, ledger, ledgerPath }: Files, renaming: Renaming): Outcome {
  const { kind, old, now } = renaming;
  const renamed = renameIn(text, renaming);
  const { dossier, findings } = parseDossierText(renamed.text);
  if (!dossier || findings.length > 0) return failing(...linesOf(findings), NOT_HELD);
  const after = ledger ? withIds(ledger, listOf[kind], [old, now]) : recordIds(dossier);
  const broken = brokenIn(dossier, after);
  if (broken.length > 0) return failing(...linesOf(broken, ledgerPath), NOT_HELD);
  // The dossier first: of the two halves this is the one that the check asks to complete.
  const fault = writeText(path, renamed.text) ?? writeText(ledgerPath, idLedgerText(after));
  if (fault !== undefined) return failing(fault);
  const line = `The ${kind} "${old}" of ${dossier.id} is now "${now}", in ${renamed.places} ${renamed.places === 1 ? 'place' : 'places'}; the old id goes on answering.`;
  return { lines: [line], exitCode: 0 };
}

const NOT_HELD = 'Nothing was renamed: what came of it would not hold.';

function failing(...lines: readonly string[]): Outcome {
  return { lines, exitCode: 1 };
}
