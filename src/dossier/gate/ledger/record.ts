import type { Dossier } from '../../model.ts';
import { answeredIds, type IdList, listOf } from './kinds.ts';
import { type IdLedger, LEDGER_VERSION } from './parse.ts';

/** The ledger with every id of the dossier in it. What was recorded stays: a ledger never loses an id. */
export function recordIds(dossier: Dossier, ledger?: IdLedger): IdLedger {
  const listed = (kind: keyof typeof listOf): readonly string[] =>
    sorted([...(ledger?.ids[listOf[kind]] ?? []), ...answeredIds(dossier, kind)]);
  return {
    dossier: dossier.id,
    ids: {
      claims: listed('claim'),
      events: listed('event'),
      assessments: listed('assessment'),
      speakers: listed('speaker'),
      topics: listed('topic'),
      parties: listed('party'),
    },
  };
}

/** The ledger with some more ids of one list in it. */
export function withIds(ledger: IdLedger, list: IdList, ids: readonly string[]): IdLedger {
  return { ...ledger, ids: { ...ledger.ids, [list]: sorted([...ledger.ids[list], ...ids]) } };
}

/** A ledger as it is written: one id a line, in the order of their letters, so that a change reads as what it is. */
export function idLedgerText({ dossier, ids }: IdLedger): string {
  return `${JSON.stringify({ schemaVersion: LEDGER_VERSION, dossier, ...ids }, null, 2)}\n`;
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted();
}
