import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all. A sentence says why it could not be; `undefined`: it was. Never throws. */
export function writeText(file: string, text: string): string | undefined {
  try {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    return undefined;
  } catch {
    return `${file} could not be written: check its folder, its permissions and the disk.`;
  }
}
