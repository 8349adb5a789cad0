/**
 * The gate for ledgers of published ids (`public/dossiers/<id>/ids.json`), and what holds a dossier to its own. For the
 * build and the author's commands alone: no reader's browser needs it.
 */
export { checkAgainstLedger } from './check.ts';
export { type IdList, listOf } from './kinds.ts';
export { type IdLedger, parseIdLedgerText, type ParsedIdLedger } from './parse.ts';
export { idLedgerText, recordIds, withIds } from './record.ts';
