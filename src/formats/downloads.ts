import type { Dossier } from '../dossier/index.ts';
import { asAnnotations } from './annotations/annotations.ts';
import { asArgdown } from './argdown/argdown.ts';
import { asCsv } from './csv/csv.ts';
import { asDossierJson } from './dossier-json.ts';
import { asDossierJsonLd } from './dossier-json-ld.ts';
import { downloadKinds, type DownloadKind } from './download-kinds.ts';
import type { Published } from './published.ts';

type Write = (dossier: Dossier, published: Published) => string;

/** A file that a reader can take a dossier away as, or what a reading shows of it. */
export type Download = DownloadKind & { readonly write: Write };

const writers: Readonly<Record<DownloadKind['file'], Write>> = {
  'dossier.json': asDossierJson,
  'dossier.jsonld': asDossierJsonLd,
  'annotations.jsonld': asAnnotations,
  'claims.csv': (dossier, published) => asCsv(dossier, published).claims,
  'events.csv': (dossier, published) => asCsv(dossier, published).events,
  'links.csv': (dossier, published) => asCsv(dossier, published).links,
  'dossier.argdown': asArgdown,
};

/** Every such file, and how it is written: the build writes them, and a page writes what its filters show. */
export const downloads: readonly Download[] = downloadKinds.map((kind) => ({
  ...kind,
  write: writers[kind.file],
}));
