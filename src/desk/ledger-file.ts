import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../dossier/index.ts';
import { type IdLedger, parseIdLedgerText } from '../dossier/gate/ledger/index.ts';
import { readText } from './read-text.ts';

/** The ledger beside a dossier's file. */
export interface LedgerFile {
  readonly path: string;
  /** `undefined` where there is none yet, or none that can be read. */
  readonly ledger: IdLedger | undefined;
  /** Empty where there is no file: a dossier that was never recorded has nothing to hold to. */
  readonly findings: readonly Finding[];
}

/** Reads `ids.json` in the folder of a dossier's file. Never throws. */
export function readLedgerBeside(dossierFile: string): LedgerFile {
  const path = join(dirname(dossierFile), 'ids.json');
  if (!existsSync(path)) return { path, ledger: undefined, findings: [] };
  const file = readText(path);
  if (file.kind === 'text') return { path, ...parseIdLedgerText(file.text) };
  const { code, message } = file;
  return { path, ledger: undefined, findings: [{ pointer: '', code, message }] };
}
