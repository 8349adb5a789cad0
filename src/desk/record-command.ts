import { parseDossierText } from '../dossier/gate/index.ts';
import {
  checkAgainstLedger,
  idLedgerText,
  type IdLedger,
  recordIds,
} from '../dossier/gate/ledger/index.ts';
import { linesOf, plural } from './finding-lines.ts';
import { readLedgerBeside } from './ledger-file.ts';
import type { Outcome } from './outcome.ts';
import { readText } from './read-text.ts';
import { writeText } from './write-text.ts';

/** How the command is called. */
export const RECORD_USAGE = 'Usage: npm run dossier:record -- FILE';

/**
 * Writes the ids of the dossier that the command line names into the ledger beside it. Nothing is ever taken out of a
 * ledger, and nothing is written while the dossier or the ledger does not hold. Never throws.
 */
export function runRecord(args: readonly string[]): Outcome {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0 || file.startsWith('-')) return failing(RECORD_USAGE);
  const read = readText(file);
  if (read.kind === 'fault') return failing(read.message);
  const { dossier, findings } = parseDossierText(read.text);
  if (!dossier || findings.length > 0) return failing(...linesOf(findings), NOTHING_WRITTEN);
  const { path, ledger, findings: faults } = readLedgerBeside(file);
  const broken = ledger
    ? checkAgainstLedger(dossier, ledger).filter(({ code }) => code !== 'unrecorded-id')
    : [];
  if (faults.length + broken.length > 0) {
    return failing(...linesOf([...faults, ...broken], path), NOTHING_WRITTEN);
  }
  const after = recordIds(dossier, ledger);
  const fault = writeText(path, idLedgerText(after));
  if (fault !== undefined) return failing(fault);
  const added = countOf(after) - (ledger ? countOf(ledger) : 0);
  const line = `${path} records ${plural(countOf(after), 'id')} of ${dossier.id}, ${added || 'none'} of them new.`;
  return { lines: [line], exitCode: 0 };
}

const NOTHING_WRITTEN = 'Nothing was recorded: mend this first.';

function countOf({ ids }: IdLedger): number {
  return Object.values(ids).flat().length;
}

function failing(...lines: readonly string[]): Outcome {
  return { lines, exitCode: 1 };
}
