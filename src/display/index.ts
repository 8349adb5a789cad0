export { AssessmentCard, type AssessmentCardProps } from './assessment-card.tsx';
export { BoardClaimCard, ClaimCard, type ClaimCardProps } from './claim-card.tsx';
export { DateAccounts } from './date-line.tsx';
export { evennessCaveat, evennessSentence, evennessWords } from './evenness-words.ts';
export { EventCard, type EventCardProps } from './event-card.tsx';
export { Locators } from './locators.tsx';
export { NoteList } from './note-list.tsx';
export { Quotation } from './quotation.tsx';
export { HrefProvider, type HrefProviderProps, useHref } from './reading-context.tsx';
export { Restatement } from './restatement.tsx';
export { PartyMark, SpeakerLine, type SpeakerLineProps } from './speaker-line.tsx';
export { BasisBadge, TieNote, type TieNoteProps } from './tie-note.tsx';
export {
  assessmentModeWords,
  certaintyChoices,
  certaintyWords,
  claimTieWords,
  counted,
  eventTypeWords,
  modeWords,
  noCounterWords,
  relationChoices,
  relationWords,
  sentenceCase,
} from './words.ts';
export { RecordSection, type RecordSectionProps } from './record-section.tsx';
export { dateInWords, machineDate } from './date-words.ts';
