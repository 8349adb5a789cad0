import type * as z from 'zod/mini';
import { type Fault, shown } from './finding.ts';
import type { Dossier } from '../model.ts';
import { recordSchemas } from './schema/dossier.ts';
import { isSlug } from '../slug.ts';
import { valueAt } from './issues.ts';
import type { Report } from './report.ts';
import { readStrictly } from './strict.ts';

/** The lists whose records are set aside one by one. */
export type ListName = keyof typeof recordSchemas;

/** A record that holds so far, and its place in the list as the file has it. */
export interface Kept<Row> {
  readonly index: number;
  readonly row: Row;
}

export type KeptLists = {
  readonly [List in ListName]: readonly Kept<Dossier[List][number]>[];
};

/** What a file's lists hold, and the ids of records that were set aside. */
export interface ReadLists {
  readonly lists: KeptLists;
  readonly fallen: ReadonlySet<string>;
}

/** More records than this in one list are not looked at. */
const LONGEST_LIST = 200_000;

/** Reads every list of records, noting each record that does not hold. */
export function readLists(file: object, report: Report): ReadLists {
  const fallen = new Set<string>();
  function readList<Row>(list: ListName, schema: z.core.$ZodType<Row>): readonly Kept<Row>[] {
    const kept: Kept<Row>[] = [];
    for (const [index, raw] of entriesOf(file, list, report).entries()) {
      const { value, faults } = readStrictly(schema, raw);
      const id = readableId(raw);
      report.note([list, index], id, faults);
      if (value !== undefined) kept.push({ index, row: value });
      else if (id !== undefined) fallen.add(id);
    }
    return kept;
  }
  const lists: KeptLists = {
    speakers: readList('speakers', recordSchemas.speakers),
    claims: readList('claims', recordSchemas.claims),
    events: readList('events', recordSchemas.events),
    assessments: readList('assessments', recordSchemas.assessments),
    links: readList('links', recordSchemas.links),
    restatements: readList('restatements', recordSchemas.restatements),
    notes: readList('notes', recordSchemas.notes),
  };
  return { lists, fallen };
}

/** The entries of a list that a file must have; none, and a note of it, where it is no such list. */
export function entriesOf(file: object, list: string, report: Report): readonly unknown[] {
  const raw = valueAt(file, [list]);
  const fault = listFault(list, raw);
  if (fault) report.note([list], undefined, [fault]);
  return fault || !Array.isArray(raw) ? [] : raw;
}

function listFault(list: string, raw: unknown): Fault | undefined {
  if (raw === undefined) {
    const message = `"${list}" is missing: add it as a list, empty if there are none.`;
    return { path: [], code: 'missing', message };
  }
  if (!Array.isArray(raw)) {
    const message = `"${list}" is ${shown(raw)}: make it a list.`;
    return { path: [], code: 'wrong-type', message };
  }
  if (raw.length <= LONGEST_LIST) return undefined;
  const message = `"${list}" has ${raw.length} entries: divide the dossier, ${LONGEST_LIST} is the most.`;
  return { path: [], code: 'too-large', message };
}

function readableId(raw: unknown): string | undefined {
  const id = valueAt(raw, ['id']);
  return typeof id === 'string' && isSlug(id) ? id : undefined;
}
