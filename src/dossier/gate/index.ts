/**
 * The gate: the second door of this layer, for whoever reads a file that nobody has checked. It carries the schema
 * library, so the browser loads it only when it fetches a dossier.
 */
export { type Fault, type Path, pointerTo } from './finding.ts';
export {
  parseClaimFileText,
  parseClaimIndexText,
  parseDayFileText,
  parseTermFileText,
} from './claim-index.ts';
export {
  inLibraryOrder,
  libraryIndexOf,
  libraryIndexOfEntries,
  type LibraryIndex,
} from './library-index.ts';
export { parseLibraryShardText } from './library-shard.ts';
export { parseMapOrderText } from './map-order.ts';
export { markUnseen } from './marks.ts';
export { parseDossier, parseDossierText, type ParsedDossier } from './parse.ts';
export { type Citing, placedDates, placedPassages } from '../placed.ts';
export { countWords, LONGEST_FRAGMENT } from './word-count.ts';
export { withoutSic } from '../sic.ts';
