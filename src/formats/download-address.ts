import type { DossierId } from '../dossier/index.ts';
import type { Published } from './published.ts';

/** Where a file that is made from a dossier stands: beside the dossier itself. */
export function downloadAddress({ urlOf }: Published, dossier: DossierId, file: string): string {
  return `${urlOf({ page: 'library' })}${dossier}/${file}`;
}
