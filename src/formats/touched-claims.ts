import type { AssessmentPage, EventPage } from '../dossier/index.ts';
import { relationWords } from '../display/index.ts';
import { claimLine, tieLines } from './claim-lines.ts';
import { line } from './line.ts';
import type { SheetPart } from './sheet.ts';

/** The claims that an event or an assessment bears on, of whichever side. */
export function touchedClaims(
  { claims, heading }: EventPage | AssessmentPage,
  title: string,
  none: string,
): SheetPart {
  return {
    heading: line`${title}`,
    statements: claims.map((tie) => ({
      said: claimLine(tie.claim),
      under: tieLines(heading, tie, `${relationWords[tie.relation]} this claim`),
    })),
    none,
  };
}
