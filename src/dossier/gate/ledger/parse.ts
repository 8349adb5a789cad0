import * as z from 'zod/mini';
import type { Finding, FindingCode } from '../finding.ts';
import { versionFault } from '../header.ts';
import { entriesOf } from '../lists.ts';
import { readJson } from '../read-json.ts';
import { openReport, type Report } from '../report.ts';
import { slugSchema } from '../schema/words.ts';
import { readStrictly } from '../strict.ts';
import { type IdList, listOf } from './kinds.ts';

/** The version of the ledger's own format. */
export const LEDGER_VERSION = 1;

/** Every id that a dossier was ever published with, by kind: what stands in addresses and filters. */
export interface IdLedger {
  /** The id of the dossier whose ledger it is. */
  readonly dossier: string;
  readonly ids: Readonly<Record<IdList, readonly string[]>>;
}

/** What came through the gate of ledgers. */
export interface ParsedIdLedger {
  /** What could be read, or undefined where the file cannot be read as a ledger at all. */
  readonly ledger: IdLedger | undefined;
  /** All that does not hold, by its place in the ledger. Empty: the file is valid. */
  readonly findings: readonly Finding[];
}

const headSchema = z.strictObject({
  schemaVersion: z.literal(LEDGER_VERSION),
  dossier: slugSchema,
});

const lists: ReadonlySet<string> = new Set(Object.values(listOf));

/** Reads a ledger. An entry that does not hold is named and set aside; the rest stands. Never throws. */
export function parseIdLedger(value: unknown): ParsedIdLedger {
  try {
    return parseValue(value);
  } catch {
    // Only a value that is no JSON gets here, such as one whose getters throw.
    return refused('unreadable', 'This cannot be read as plain data: give the parsed JSON itself.');
  }
}

/** The same for a ledger as text. Never throws. */
export function parseIdLedgerText(text: string): ParsedIdLedger {
  const read = readJson(text, 'ledger');
  return read.kind === 'value' ? parseIdLedger(read.value) : refused(read.code, read.message);
}

function parseValue(value: unknown): ParsedIdLedger {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused('not-an-object', 'A ledger is one JSON object: put its keys inside { and }.');
  }
  const report = openReport();
  const version = versionFault(value, LEDGER_VERSION);
  if (version) {
    report.note([], undefined, [version]);
    return { ledger: undefined, findings: report.findings() };
  }
  const own = Object.entries(value).filter(([key]) => !lists.has(key));
  const head = readStrictly(headSchema, Object.fromEntries(own));
  report.note([], undefined, head.faults);
  const ids = {
    claims: idsIn(value, 'claims', report),
    events: idsIn(value, 'events', report),
    assessments: idsIn(value, 'assessments', report),
    speakers: idsIn(value, 'speakers', report),
    topics: idsIn(value, 'topics', report),
    parties: idsIn(value, 'parties', report),
  };
  const ledger = head.value && { dossier: head.value.dossier, ids };
  return { ledger, findings: report.findings() };
}

function idsIn(file: object, list: IdList, report: Report): readonly string[] {
  const ids = new Set<string>();
  for (const [index, raw] of entriesOf(file, list, report).entries()) {
    const { value: id, faults } = readStrictly(slugSchema, raw);
    report.note([list, index], undefined, faults);
    if (id === undefined) continue;
    if (ids.has(id)) {
      const message = `"${id}" is recorded twice in this list: remove one of the two.`;
      report.note([list, index], id, [{ path: [], code: 'duplicate-id', message }]);
    }
    ids.add(id);
  }
  return [...ids];
}

function refused(code: FindingCode, message: string): ParsedIdLedger {
  return { ledger: undefined, findings: [{ pointer: '', code, message }] };
}
