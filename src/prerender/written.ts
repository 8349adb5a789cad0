import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Writes a text below a folder, whatever folders that takes. Ids are held to a spelling that is safe in any path. Should
 * one ever get by, nothing is written outside the folder.
 */
export function writeBelow(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  if (relative(resolve(folder), resolve(file)).startsWith('..')) {
    throw new Error(`"${path}" would be written outside ${folder}.`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
