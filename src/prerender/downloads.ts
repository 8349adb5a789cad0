import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { href, siteName } from '../app/index.ts';
import type { Dossier } from '../dossier/index.ts';
import { downloads, type Published } from '../formats/index.ts';

/** Where this build will stand: its addresses are absolute where the site knows its own. */
export function publishedAt(siteUrl: string | undefined): Published {
  return {
    urlOf: (address) => {
      const path = href(address);
      return siteUrl ? new URL(path.slice(1), `${siteUrl}/`).href : path;
    },
    siteName,
  };
}

/** Writes what a reader can take away of each dossier, beside the dossier itself, which Vite has copied there. */
export function writeDownloads(
  folder: string,
  dossiers: readonly Dossier[],
  published: Published,
): void {
  for (const dossier of dossiers) {
    const place = join(folder, 'dossiers', dossier.id);
    mkdirSync(place, { recursive: true });
    for (const { file, write } of downloads.filter((one) => one.file !== 'dossier.json')) {
      writeFileSync(join(place, file), write(dossier, published));
    }
  }
}
