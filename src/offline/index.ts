export {
  type Asked,
  type SavedState,
  type SavingFault,
  type TabVersion,
  type Told,
  askTab,
} from './messages.ts';
export {
  type Editions,
  type FileDigests,
  type Published,
  editionHeader,
  editionsPath,
  fileListName,
  savedPageMark,
  savedPagePath,
  shelfPath,
} from './published.ts';
