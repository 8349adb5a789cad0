import type { Dossier, IdKind } from '../../model.ts';
import { idKinds } from '../../vocabulary.ts';
import type { Fault, Finding } from '../finding.ts';
import { openReport } from '../report.ts';
import { answeredIds, listOf } from './kinds.ts';
import type { IdLedger } from './parse.ts';

/**
 * Holds a dossier to the ledger of its published ids, both ways: an id that was published and answers no more, and an
 * id that will be published and is not recorded. Findings are placed in the ledger.
 */
export function checkAgainstLedger(dossier: Dossier, ledger: IdLedger): readonly Finding[] {
  if (ledger.dossier !== dossier.id) return [wrongLedger(dossier, ledger)];
  const report = openReport();
  for (const kind of idKinds) {
    const list = listOf[kind];
    const answered = answeredIds(dossier, kind);
    const recorded = new Set(ledger.ids[list]);
    for (const id of recorded) {
      if (!answered.has(id)) report.note([list], id, [lost(kind, id)]);
    }
    for (const id of answered) {
      if (!recorded.has(id)) report.note([list], id, [unrecorded(kind, id)]);
    }
  }
  return report.findings();
}

function lost(kind: IdKind, id: string): Fault {
  const message = `The ${kind} "${id}" was published, and links to it would break: bring it back, or put the id into the "aliases" of what it has become ("npm run dossier:rename" does so when it renames), or, if it was wrong, into "withdrawn" of the revision that says why.`;
  return { path: [], code: 'lost-id', message };
}

function unrecorded(kind: IdKind, id: string): Fault {
  const message = `The ${kind} "${id}" is not recorded yet, so nothing would keep its address: run "npm run dossier:record" on the dossier before it is published.`;
  return { path: [], code: 'unrecorded-id', message };
}

function wrongLedger(dossier: Dossier, ledger: IdLedger): Finding {
  const message = `This is the ledger of "${ledger.dossier}", and the dossier beside it is "${dossier.id}": put each beside its own.`;
  return { pointer: '/dossier', code: 'wrong-ledger', message };
}
