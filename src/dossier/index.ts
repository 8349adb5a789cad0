export type {
  Actor,
  Assessment,
  AssessmentId,
  AssessmentMode,
  Authority,
  Basis,
  Certainty,
  Claim,
  ClaimId,
  ClaimMode,
  DateAccount,
  Detail,
  Dossier,
  DossierId,
  Event,
  EventId,
  EventType,
  IdKind,
  Link,
  LinkId,
  LinkTarget,
  Note,
  NoteSubject,
  Party,
  PartyId,
  Passage,
  Quote,
  Relation,
  Restatement,
  Revision,
  Selector,
  Source,
  SourceId,
  Speaker,
  SpeakerId,
  Topic,
  TopicId,
} from './model.ts';
export { type Catalogue, catalogueOf } from './catalogue.ts';
export { inRuns } from './in-runs.ts';
export {
  type ClaimFile,
  type ClaimIndex,
  type DayFile,
  type FoundDossier,
  indexFileName,
  type TermFile,
} from './claim-index/claim-index.ts';
export {
  claimsAt,
  type ClaimWish,
  dossiersAmong,
  findClaims,
  type FoundEntry,
  type IndexFiles,
  isWish,
} from './claim-index/find-claims.ts';
export { nearWords } from './claim-index/near-words.ts';
export { type BuiltIndex, createIndexBuilder } from './claim-index/index-files.ts';
export { type IndexedClaim, selectIndexedClaims } from './claim-index/indexed-claim.ts';
export { dayNumber, dayOfCalendar, DAYS_AROUND, type MonthDay } from './dates/calendar.ts';
export { type EdtfDate, parseEdtf } from './dates/edtf.ts';
export type { TimeSpan } from './dates/time-span.ts';
export { excerptOf } from './excerpt.ts';
export { fold, foldLetters } from './folding.ts';
export type { Finding, FindingCode } from './gate/finding.ts';
export { isFiltered, type Facet, type Reading, wholeReading, withoutLooks } from './reading.ts';
export { isReservedDossierId, reservedDossierIds } from './reserved.ts';
export { bases, certainties, claimModes, idKinds, relations } from './vocabulary.ts';
export { withoutSic } from './sic.ts';
export { isSlug } from './slug.ts';
export { textFragment } from './text-fragment.ts';
export { editDistance, slipsAllowed } from './edit-distance.ts';
export { type Word, wordsIn } from './words.ts';
export { withdrawalOf } from './withdrawn.ts';
export { type AssessmentPage, selectAssessmentPage } from './views/assessment-page.ts';
export {
  type BlockOutline,
  type BlockSection,
  type BoardBlock,
  type BoardPart,
  countBoardParts,
  isLongBoard,
} from './views/board-blocks.ts';
export {
  type BoardPage,
  boardBlockDrawer,
  type Evenness,
  type LongBoard,
  selectBoardPage,
  selectBoardPart,
} from './views/board-page.ts';
export { preparing } from './views/preparing.ts';
export type { BoardEvent, BoardSection, DrawnTie, ExchangeView } from './views/exchange-view.ts';
export type { ClaimCard, TieCounts, TieLine } from './views/claim-card.ts';
export {
  type ClaimPage,
  type Neighbours,
  type RestatementView,
  selectClaimPage,
} from './views/claim-page.ts';
export type { MarkedRun } from './views/differences.ts';
export {
  type AccountView,
  type DetailView,
  type EventPage,
  selectEventPage,
} from './views/event-page.ts';
export type { Choice, FilterChoices, Filtered, Loosening, NamedChoice } from './views/filters.ts';
export { beginningOf } from './views/beginnings.ts';
export {
  type AboutPage,
  type ActorExample,
  type LibraryEntry,
  type LibraryPage,
  type SearchPage,
  selectAboutPage,
  type TieExample,
} from './views/library-page.ts';
export type {
  ClaimBrief,
  DateView,
  DossierHeading,
  Locator,
  NoteView,
  PartyView,
  QuoteView,
  RecordName,
  SpeakerView,
} from './views/parts.ts';
export {
  type MapColumns,
  type MapOrder,
  mapColumns,
  type RecordKey,
  recordKey,
} from './views/map-order.ts';
export {
  type MapAssessment,
  type MapClaim,
  type MapEvent,
  type MapNode,
  type MapPage,
  type MapTie,
  selectMapPage,
} from './views/map-page.ts';
export {
  type LibraryShard,
  selectShelf,
  SHARD_LENGTH,
  SHELF_LENGTH,
  type ShelfChoice,
  type ShelfChoices,
  shelfChoices,
  type ShelfEntry,
  type ShelfView,
} from './views/shelf.ts';
export { selectShelfEntry } from './views/shelf-entry.ts';
export { type PeekTie, type RecordPeek, selectPeek } from './views/record-peek.ts';
export {
  searchedWords,
  searchKey,
  type SearchedText,
  searchKinds,
  type SearchRecord,
  type SearchRecords,
  selectSearched,
  selectSearchRecords,
} from './views/search-records.ts';
export {
  type Coverage,
  type ParagraphView,
  type PassageView,
  selectSourcePage,
  type SomeParagraphs,
  type SourcePage,
  type SourceView,
  type Taken,
} from './views/source-page.ts';
export type { TakenRecord, TakenTie } from './views/source-citings.ts';
export { selectSpeakerPage, type SpeakerPage } from './views/speaker-page.ts';
export {
  selectTimelinePage,
  type TimelineEntry,
  type TimelinePage,
  type TimelineStand,
  type TimelineTie,
} from './views/timeline-page.ts';
export type {
  ActorView,
  AssessmentBrief,
  AssessmentTie,
  ClaimTie,
  EventBrief,
  EventTie,
  TieView,
} from './views/ties.ts';
