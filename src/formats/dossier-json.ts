import type { Dossier } from '../dossier/index.ts';

/** A dossier as the file it is published as, laid out to be read. */
export function asDossierJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
