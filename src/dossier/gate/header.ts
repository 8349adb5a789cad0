import * as z from 'zod/mini';
import { type Fault, shown } from './finding.ts';
import { headerFaults } from './integrity/header.ts';
import { headerShape, recordSchemas, SCHEMA_VERSION } from './schema/dossier.ts';
import { valueAt } from './issues.ts';
import type { Report } from './report.ts';
import { readStrictly } from './strict.ts';

const headerSchema = z.strictObject(headerShape);

/** What a dossier says of itself before its records: what must hold for it to be read at all. */
export type Header = z.output<typeof headerSchema>;

/** Reads the header, or notes why it cannot stand. */
export function readHeader(file: object, report: Report): Header | undefined {
  const own = Object.entries(file).filter(([key]) => !Object.hasOwn(recordSchemas, key));
  const { value, faults } = readStrictly(headerSchema, Object.fromEntries(own));
  report.note([], undefined, faults);
  if (value === undefined) return undefined;
  const broken = headerFaults(value);
  report.note([], undefined, broken);
  return broken.length === 0 ? value : undefined;
}

/** Why a file is of no version this program reads: then nothing else about it can be judged. */
export function versionFault(file: object, ours: number = SCHEMA_VERSION): Fault | undefined {
  const version = valueAt(file, ['schemaVersion']);
  if (version === undefined || version === ours) return undefined;
  const message = `"schemaVersion" is ${shown(version)}, and this program reads ${ours}: bring the file to that version, or use a Rejoinder that reads it.`;
  return { path: ['schemaVersion'], code: 'unsupported-version', message };
}
