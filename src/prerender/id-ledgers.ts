import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../dossier/index.ts';
import { checkAgainstLedger, parseIdLedgerText } from '../dossier/gate/ledger/index.ts';

/**
 * Holds every dossier of a folder to the ledger of its published ids, `<folder>/<id>/ids.json`. Throws, naming each
 * id, when a link that was published would break or an id would be published unrecorded. Gives the ids of dossiers
 * that have no ledger yet: a first dossier needs none to be built.
 */
export function holdToLedgers(folder: string, dossiers: Iterable<Dossier>): readonly string[] {
  const faults: string[] = [];
  const unrecorded: string[] = [];
  for (const dossier of dossiers) {
    faults.push(...ledgerFaults(ledgerPath(folder, dossier.id), dossier));
    if (!hasLedger(folder, dossier.id)) unrecorded.push(dossier.id);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return unrecorded;
}

/** Whether the ids of a dossier are recorded. */
export function hasLedger(folder: string, id: string): boolean {
  return existsSync(ledgerPath(folder, id));
}

function ledgerPath(folder: string, id: string): string {
  return join(folder, id, 'ids.json');
}

function ledgerFaults(path: string, dossier: Dossier): readonly string[] {
  if (!existsSync(path)) return [];
  const { ledger, findings } = parseIdLedgerText(readFileSync(path, 'utf8'));
  const beside = ledger ? checkAgainstLedger(dossier, ledger) : [];
  const lines = [...findings, ...beside].map(
    ({ pointer, code, message }) => `  ${pointer || '/'} ${code}: ${message}`,
  );
  return lines.length === 0 ? [] : [`${path} and its dossier do not agree:`, ...lines];
}
