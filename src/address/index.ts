export {
  type Address,
  type EmbedAddress,
  type ReadingName,
  isReadingName,
  pathOf,
  readPath,
  readingNames,
} from './address.ts';
export type { Dropped } from './dropped.ts';
export {
  type ChooseReading,
  type EditReading,
  type ListFacet,
  cleared,
  swapped,
  toggled,
  withQuery,
  without,
} from './edits.ts';
export { type Vocabulary, fitReading } from './fit.ts';
export { type Href, createHref, stripBase } from './href.ts';
export { nearestIds } from './nearest.ts';
export {
  type Objection,
  type ObjectionsReading,
  objectionHref,
  readObjections,
} from './objection.ts';
export { readReading, writeReading } from './search.ts';
export {
  isSought,
  nothingSought,
  readSought,
  type Sought,
  type SoughtPage,
  writeSought,
} from './sought.ts';
