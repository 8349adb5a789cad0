import { excerptOf, type Dossier } from '../../dossier/index.ts';
import { downloads, siteName, type DownloadKind } from '../../formats/index.ts';
import { saveFile } from '../../ui/index.ts';
import type { TakeAwayProps } from './take-away.tsx';

/** Writes what a reading shows of a dossier, and hands it to the reader as a file. */
export function saveShown(
  file: DownloadKind['file'],
  dossier: Dossier,
  { reading, urlOf }: Pick<TakeAwayProps, 'reading' | 'urlOf'>,
): void {
  const download = downloads.find((one) => one.file === file);
  if (!download) return;
  const text = download.write(excerptOf(dossier, reading), { urlOf, siteName });
  const content = new Blob([text], { type: `${download.type};charset=utf-8` });
  saveFile(`${dossier.id}-shown-${file}`, content);
}
