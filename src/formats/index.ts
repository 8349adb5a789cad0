export { asAnnotations } from './annotations/annotations.ts';
export { asArgdown } from './argdown/argdown.ts';
export { asCsv } from './csv/csv.ts';
export { asDossierJson } from './dossier-json.ts';
export { asDossierJsonLd } from './dossier-json-ld.ts';
export { type Download, downloads } from './downloads.ts';
export { type Published } from './published.ts';
