import type { ClaimCard, SpeakerPage } from '../dossier/index.ts';
import { counted, modeWords, tieCountsInWords } from '../display/index.ts';
import { quoteLine, speakerLine } from './claim-lines.ts';
import { briefDate } from './date-lines.ts';
import { leftOut } from './left-out.ts';
import { line } from './line.ts';
import type { Sheet, Statement } from './sheet.ts';

/** One speaker written out: everything they are reported to say, topic by topic. */
export function speakerSheet({ speaker, topics, notes }: SpeakerPage): Sheet {
  const total = topics.reduce((sum, { claims }) => sum + claims.length, 0);
  const identified =
    speaker.identification === 'named' ? 'Named by the article' : 'Described, not named';
  return {
    title: speakerLine({ speaker, party: speaker.party }),
    lead: [line`${identified}; ${counted(total, 'claim')}.`],
    facts: [...leftOut([notes, 'note of ours', 'notes of ours'])],
    parts: topics.map(({ name, claims }) => ({
      heading: line`${name}`,
      statements: claims.map(claimStatement),
    })),
  };
}

function claimStatement(claim: ClaimCard): Statement {
  return {
    said: line`${claim.text}`,
    under: [
      ...claim.quotes.map(quoteLine),
      line`${briefDate(claim.dates)}; ${modeWords[claim.mode]}`,
      line`${tieCountsInWords(claim.counts)}`,
    ],
  };
}
