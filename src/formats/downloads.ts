import type { Dossier } from '../dossier/index.ts';
import { asAnnotations } from './annotations/annotations.ts';
import { asArgdown } from './argdown/argdown.ts';
import { asCsv } from './csv/csv.ts';
import { asDossierJson } from './dossier-json.ts';
import { asDossierJsonLd } from './dossier-json-ld.ts';
import type { Published } from './published.ts';

/** A file that a reader can take a dossier away as, or what a reading shows of it. */
export interface Download {
  /** What readers are told it is. */
  readonly name: string;
  /** What the file is called, beside the dossier's own at `dossiers/<id>/`. */
  readonly file: string;
  /** Its media type. */
  readonly type: string;
  readonly write: (dossier: Dossier, published: Published) => string;
}

/** Every such file: the build writes them, and a page offers them, from this one list. */
export const downloads: readonly Download[] = [
  {
    name: 'The dossier (JSON)',
    file: 'dossier.json',
    type: 'application/json',
    write: asDossierJson,
  },
  {
    name: 'Linked data (JSON-LD)',
    file: 'dossier.jsonld',
    type: 'application/ld+json',
    write: asDossierJsonLd,
  },
  {
    name: 'Annotations of the article (W3C Web Annotation)',
    file: 'annotations.jsonld',
    type: 'application/ld+json',
    write: asAnnotations,
  },
  csv('Claims (CSV)', 'claims'),
  csv('Events (CSV)', 'events'),
  csv('Ties (CSV)', 'links'),
  {
    name: 'Argument map (Argdown)',
    file: 'dossier.argdown',
    type: 'text/plain',
    write: asArgdown,
  },
];

function csv(name: string, table: keyof ReturnType<typeof asCsv>): Download {
  return {
    name,
    file: `${table}.csv`,
    type: 'text/csv',
    write: (dossier, published) => asCsv(dossier, published)[table],
  };
}
