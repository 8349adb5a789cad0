import { type Dossier } from '../dossier/index.ts';
import { type Citing, pointerTo } from '../dossier/gate/index.ts';

/** A record that cites a source. */
export interface CitingRecord {
  readonly id: string;
  /** Its place in the dossier as parsed. */
  readonly pointer: string;
  readonly cites: Citing;
}

/** Every record of a dossier that cites a source. */
export function citingRecords(dossier: Dossier): readonly CitingRecord[] {
  return [
    ...inList('claims', dossier.claims),
    ...inList('events', dossier.events),
    ...inList('assessments', dossier.assessments),
    ...inList('links', dossier.links),
    ...inList('restatements', dossier.restatements),
  ];
}

function inList(
  list: string,
  records: readonly (Citing & { readonly id: string })[],
): readonly CitingRecord[] {
  return records.map((record, index) => ({
    id: record.id,
    pointer: pointerTo([list, index]),
    cites: record,
  }));
}
