import { readingNames } from '../address/index.ts';
import { countBoardParts, type Dossier } from '../dossier/index.ts';
import type { DossierAddress, RecordAddress } from './pages.ts';

/** Every address of a dossier, the board and its further parts first, then its other readings. */
export function addressesOf(dossier: Dossier): readonly DossierAddress[] {
  const { id } = dossier;
  return [
    { page: 'board', dossier: id },
    ...Array.from(
      { length: countBoardParts(dossier) - 1 },
      (_, index) => ({ page: 'board', dossier: id, part: index + 2 }) as const,
    ),
    ...readingNames.map((page) => ({ page, dossier: id }) as const),
    ...recordAddressesOf(dossier),
  ];
}

/** The address of every record of a dossier that has a page. */
export function recordAddressesOf(dossier: Dossier): readonly RecordAddress[] {
  const { id } = dossier;
  return [
    ...dossier.claims.map((claim) => ({ page: 'claim', dossier: id, claim: claim.id }) as const),
    ...dossier.events.map((event) => ({ page: 'event', dossier: id, event: event.id }) as const),
    ...dossier.assessments.map(
      (assessment) => ({ page: 'assessment', dossier: id, assessment: assessment.id }) as const,
    ),
    ...dossier.speakers.map(
      (speaker) => ({ page: 'speaker', dossier: id, speaker: speaker.id }) as const,
    ),
  ];
}
