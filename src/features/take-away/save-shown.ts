import { excerptOf, type Dossier } from '../../dossier/index.ts';
import { downloads, siteName, type DownloadKind } from '../../formats/index.ts';
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
  save(`${dossier.id}-shown-${file}`, text, download.type);
}

/** How long the browser may take to read what it saves, in milliseconds, before the memory is given back. */
const READING = 60_000;

function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READING);
}
