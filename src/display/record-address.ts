import type { Address } from '../address/index.ts';
import type { DossierId, NoteSubject } from '../dossier/index.ts';

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
