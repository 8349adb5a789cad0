import type { Address } from '../address/index.ts';
import type { DossierId, NoteSubject, Reading, SearchRecord } from '../dossier/index.ts';

/** The address of a record of a dossier, whatever its kind. */
export function recordAddress(dossier: DossierId, record: NoteSubject): Address {
  switch (record.kind) {
    case 'claim':
      return { page: 'claim', dossier, claim: record.id };
    case 'event':
      return { page: 'event', dossier, event: record.id };
    case 'assessment':
      return { page: 'assessment', dossier, assessment: record.id };
    case 'speaker':
      return { page: 'speaker', dossier, speaker: record.id };
  }
}

/** Where what was found is read. A topic is a part of the board: all of it that the filters leave, whatever its words. */
export function foundAt(
  dossier: DossierId,
  record: SearchRecord,
  reading: Reading,
): readonly [Address, Reading] {
  return record.kind === 'topic'
    ? [
        { page: 'board', dossier },
        { ...reading, topic: [record.id], q: '' },
      ]
    : [recordAddress(dossier, record), reading];
}
