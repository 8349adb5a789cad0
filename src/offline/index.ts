export {
  type Asked,
  type SavedState,
  type SavingFault,
  type TabVersion,
  type Told,
  askTab,
} from './messages.ts';
export {
  type FileDigests,
  type Published,
  editionHeader,
  editionsPath,
  fileListName,
  savedPagePath,
} from './published.ts';
