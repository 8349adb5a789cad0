import type { Dossier } from '../dossier/index.ts';
import { downloads, type Published } from '../formats/index.ts';

/**
 * What a reader can take away of each dossier: paths below the base, and their text. They stand beside the dossier
 * itself, which Vite has copied there.
 */
export function downloadFiles(
  dossiers: readonly Dossier[],
  published: Published,
): readonly (readonly [path: string, text: string])[] {
  return dossiers.flatMap((dossier) =>
    downloads
      .filter(({ file }) => file !== 'dossier.json')
      .map(
        ({ file, write }) => [`dossiers/${dossier.id}/${file}`, write(dossier, published)] as const,
      ),
  );
}
