import type { ClaimBrief, DossierHeading, QuoteView, TieView } from '../dossier/index.ts';
import { basisWords } from '../display/index.ts';
import { briefDate } from './date-lines.ts';
import { given, line, type Line } from './line.ts';
import { placedAt } from './place-line.ts';

/** Who says it, in what role, and for which side. */
export function speakerLine({ speaker, party }: Pick<ClaimBrief, 'speaker' | 'party'>): Line {
  const role = given(speaker.role, (known) => line`, ${known}`);
  return line`${speaker.name}${role} (${party.adjective} side)`;
}

/** A claim where another record is the subject: who, when and what. */
export function claimLine(claim: ClaimBrief): Line {
  return line`${speakerLine(claim)}, ${briefDate(claim.dates)}: ${claim.text}`;
}

/** Words that stand verbatim, marked as such, with whose they are and where. */
export function quoteLine({ text, speaker, paragraph }: QuoteView): Line {
  return line`“${text}” (${speaker ?? 'the article’s words'}, paragraph ${paragraph})`;
}

/** What a tie is, who made it and where, and then why: a reason of ours is called ours. */
export function tieLines(heading: DossierHeading, tie: TieView, relation: string): readonly Line[] {
  const { basis, reason, locators } = tie;
  const because = basis === 'editorial' ? 'We read it so:' : 'Why:';
  return [
    line`${relation}; ${basisWords[basis]}${placedAt(heading, locators)}.`,
    ...(reason === undefined ? [] : [line`${because} ${reason}`]),
  ];
}
