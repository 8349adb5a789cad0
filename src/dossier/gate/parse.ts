import type { Finding, FindingCode } from './finding.ts';
import { readHeader, versionFault } from './header.ts';
import { type KeptLists, readLists } from './lists.ts';
import { openReport, type Report } from './report.ts';
import { holdTogether } from './integrity.ts';
import { readJson } from './read-json.ts';
import type { Dossier } from '../model.ts';

/** What came through the gate. */
export interface ParsedDossier {
  /** The records that hold, or undefined where the file cannot be read as a dossier at all. */
  readonly dossier: Dossier | undefined;
  /** All that does not hold. Empty: the file is valid. */
  readonly findings: readonly Finding[];
  /** For each record that stands, by its id, the JSON pointer of its place in the file. */
  readonly pointers: ReadonlyMap<string, string>;
}

/**
 * The one gate between a file and the program: what it lets through holds, every reference included. A broken
 * record is named and set aside with whatever rests on it; one whose only fault is keys we do not know is named,
 * and kept without them. Never throws.
 */
export function parseDossier(value: unknown): ParsedDossier {
  try {
    return parseValue(value);
  } catch {
    // Only a value that is no JSON gets here, such as one whose getters throw.
    return refused('unreadable', 'This cannot be read as plain data: give the parsed JSON itself.');
  }
}

/** The same for a dossier as text. Never throws. */
export function parseDossierText(text: string): ParsedDossier {
  const read = readJson(text, 'dossier');
  return read.kind === 'value' ? parseDossier(read.value) : refused(read.code, read.message);
}

function parseValue(value: unknown): ParsedDossier {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused('not-an-object', 'A dossier is one JSON object: put its keys inside { and }.');
  }
  const report = openReport();
  const version = versionFault(value);
  if (version) {
    report.note([], undefined, [version]);
    return nothing(report);
  }
  const header = readHeader(value, report);
  const { lists, fallen } = readLists(value, report);
  if (!header) return nothing(report);
  const whole = holdTogether(header, lists, fallen, report);
  const dossier: Dossier = {
    ...header,
    speakers: whole.speakers.map(({ row }) => row),
    claims: whole.claims.map(({ row }) => row),
    events: whole.events.map(({ row }) => row),
    assessments: whole.assessments.map(({ row }) => row),
    links: whole.links.map(({ row }) => row),
    restatements: whole.restatements.map(({ row }) => row),
    notes: whole.notes.map(({ row }) => row),
  };
  return { dossier, findings: report.findings(), pointers: pointersOf(whole) };
}

function pointersOf(lists: KeptLists): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([list, kept]) =>
      kept.map(({ index, row }): [string, string] => [row.id, `/${list}/${index}`]),
    ),
  );
}

function nothing(report: Report): ParsedDossier {
  return { dossier: undefined, findings: report.findings(), pointers: new Map() };
}

function refused(code: FindingCode, message: string): ParsedDossier {
  return { dossier: undefined, findings: [{ pointer: '', code, message }], pointers: new Map() };
}
