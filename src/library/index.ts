export { nextTask } from './next-task.ts';
export { LoadError, type LoadErrorCode, asLoadError } from './load-error.ts';
export { loadErrorInWords, loadErrorSentences } from './load-error-words.ts';
export {
  type DossierAddress,
  type DossierPage,
  type Page,
  type PageSeed,
  type ReadingPage,
  type RecordAddress,
  addressOf,
  isReadingPage,
  seedKey,
} from './pages.ts';
export { clearFailure, loadAnew } from './fetch-anew.ts';
export { clearBy, latePart, latePartWithStyle } from './late-part.ts';
export { addressesOf } from './addresses.ts';
export { type Drawing, type Drawn, type NearRecord, drawingOf, selectPage } from './drawing.ts';
export type { LoadedDossier } from './loaded-dossier.ts';
export { createQueryClient, dossierQuery, mapOrderQuery } from './queries.ts';
export { libraryShardQuery, shardOfPart, wholeLibraryQuery } from './library-shards.ts';
export { type OpenedIndex, useClaimIndex } from './claim-index-files.ts';
export { type EditionKeeper, editionsHeld } from './editions.ts';
export { plantSeed, readSeed, seedElementId } from './seed.ts';
export { type Failure, useFailure } from './use-failure.ts';
export { type MoreOfPage, type PageRequest, type PageState, usePage } from './use-page.ts';
export { startWorker, workerUrl } from './worker-url.ts';
