import type { ClaimPage, ClaimTie, Relation } from '../dossier/index.ts';
import {
  assessmentModeWords,
  farClaimWords,
  modeWords,
  noneReported,
  relationWords,
} from '../display/index.ts';
import { claimLine, quoteLine, speakerLine, tieLines } from './claim-lines.ts';
import { dateFact } from './date-lines.ts';
import { tiedEvent } from './event-lines.ts';
import { line } from './line.ts';
import { leftOut } from './left-out.ts';
import { placedAt } from './place-line.ts';
import type { Sheet, SheetPart, Statement } from './sheet.ts';

/** A claim written out: what is said against it first, then for it, then beside it, as on its page. */
export function claimSheet(page: ClaimPage): Sheet {
  const { claim } = page;
  return {
    title: line`${claim.text}`,
    lead: [speakerLine(claim), ...claim.quotes.map(quoteLine)],
    facts: factsOf(page),
    parts: [
      countersOf(page),
      eventsOf(page, 'contradicts', 'Events against it'),
      eventsOf(page, 'supports', 'Events for it'),
      eventsOf(page, 'qualifies', 'Events that qualify it'),
      judgementsOf(page),
    ],
  };
}

function factsOf({
  claim,
  heading,
  restatements,
  related,
  notes,
}: ClaimPage): readonly Statement[] {
  return [
    { said: line`How: ${modeWords[claim.mode]}${placedAt(heading, claim.locators)}` },
    dateFact(heading, claim.dates),
    ...(claim.venue === undefined ? [] : [{ said: line`Where: ${claim.venue}` }]),
    ...leftOut(
      [restatements, 'restatement', 'restatements'],
      [related, 'other claim tied to it', 'other claims tied to it'],
      [notes, 'note of ours', 'notes of ours'],
    ),
  ];
}

function countersOf({ counters, heading, claim }: ClaimPage): SheetPart {
  const other = heading.parties.find(({ id }) => id !== claim.party.id);
  return {
    heading: line`What the ${other?.adjective ?? 'other'} side says`,
    statements: counters.map((tie: ClaimTie) => ({
      said: claimLine(tie.claim),
      under: tieLines(heading, tie, farClaimWords(tie.relation, tie.direction, claim.speaker.name)),
    })),
    none: noneReported.counterClaims,
  };
}

function eventsOf({ events, heading }: ClaimPage, relation: Relation, title: string): SheetPart {
  const against = relation === 'contradicts';
  return {
    heading: line`${title}`,
    statements: events
      .filter((tie) => tie.relation === relation)
      .map((tie) => tiedEvent(heading, tie)),
    ...(against ? { none: noneReported.eventsAgainst } : {}),
  };
}

function judgementsOf({ assessments, heading }: ClaimPage): SheetPart {
  return {
    heading: line`What the article itself says of it`,
    statements: assessments.map((tie) => ({
      said: line`${assessmentModeWords[tie.assessment.mode]}: ${tie.assessment.text}`,
      under: tieLines(heading, tie, relationWords[tie.relation]),
    })),
  };
}
