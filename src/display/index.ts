export { AssessmentCard, type AssessmentCardProps } from './assessment-card.tsx';
export { BoardClaimCard, ClaimCard, type ClaimCardProps } from './claim-card.tsx';
export { DateAccounts, DateLine } from './date-line.tsx';
export { EventCard, type EventCardProps } from './event-card.tsx';
export { Locators } from './locators.tsx';
export { farClaimWords } from './far-claim-words.ts';
export { noneReported } from './none-reported.ts';
export { NoteList } from './note-list.tsx';
export { ObjectionProvider, type ObjectionProviderProps } from './objections.tsx';
export { Quotation } from './quotation.tsx';
export { HrefProvider, type HrefProviderProps, useHref } from './reading-context.tsx';
export { Restatement } from './restatement.tsx';
export { Paging, type PagingProps } from './paging.tsx';
export { PartyMark, SpeakerLine, type SpeakerLineProps } from './speaker-line.tsx';
export { BasisBadge, TieNote, type TieNoteProps } from './tie-note.tsx';
export {
  assessmentModeWords,
  basisWords,
  certaintyChoices,
  certaintyWords,
  claimTieWords,
  counted,
  eventTypeWords,
  modeWords,
  relationChoices,
  relationWords,
  sentenceCase,
} from './words.ts';
export { RecordPeek, type RecordPeekProps } from './record-peek.tsx';
export { foundAt, recordAddress } from './record-address.ts';
export { RecordSection, type RecordSectionProps } from './record-section.tsx';
export { tieCountsInWords } from './count-words.ts';
export { accountInWords, dateInWords, lacksYear, machineDate } from './date-words.ts';
export { evennessInWords } from './evenness-words.ts';
