import type { AssessmentPage } from '../dossier/index.ts';
import { assessmentModeWords, noneReported } from '../display/index.ts';
import { quoteLine } from './claim-lines.ts';
import { leftOut } from './left-out.ts';
import { line } from './line.ts';
import { placedAt } from './place-line.ts';
import type { Sheet } from './sheet.ts';
import { touchedClaims } from './touched-claims.ts';

/** What the article says in its own voice, written out, and the claims it bears on. */
export function assessmentSheet(page: AssessmentPage): Sheet {
  const { assessment, heading, notes } = page;
  const [source] = heading.sources;
  return {
    title: line`${assessment.text}`,
    lead: [
      line`${source?.publisher ?? 'The article'}, in its own voice. Neither side’s words, and no event: the article’s judgement.`,
      ...assessment.quotes.map(quoteLine),
    ],
    facts: [
      {
        said: line`Kind: ${assessmentModeWords[assessment.mode]}${placedAt(heading, assessment.locators)}`,
      },
      ...leftOut([notes, 'note of ours', 'notes of ours']),
    ],
    parts: [touchedClaims(page, 'Claims it bears on', noneReported.claimsJudged)],
  };
}
