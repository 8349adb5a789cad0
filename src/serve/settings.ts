import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { basePathFault, normaliseBasePath } from './base-path.ts';
import { embedHashesFile, inlineHashesFile, readInlineHashes } from './inline-hashes.ts';

/** What `npm start` serves, read from the environment and checked. */
export interface Settings {
  /** Absolute path of the built folder (`SITE_FOLDER`, by default `dist`). */
  readonly folder: string;
  /** Normalised base path (`BASE_PATH`, by default `/`). */
  readonly base: string;
  /** TCP port (`PORT`, by default 4173); 0 lets the system choose. */
  readonly port: number;
  /** Digests of the styles and scripts that stand in the pages. */
  readonly inlineHashes: readonly string[];
  /** Digests of those that stand in the embeds. */
  readonly embedHashes: readonly string[];
}

/** Settings, or one sentence that says which variable or folder to mend. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly sentence: string };

type Environment = Readonly<Record<string, string | undefined>>;

const defaultPort = '4173';

function readPort(value: string): number | undefined {
  const port = Number(value);
  return /^\d{1,5}$/.test(value) && port <= 65535 ? port : undefined;
}

function fault(sentence: string): SettingsReading {
  return { ok: false, sentence };
}

function brokenList(path: string): SettingsReading {
  return fault(`${path} does not hold. Build the site again: npm run build`);
}

/** Reads the settings from an environment; relative folders are taken from `workingFolder`. */
export function readSettings(environment: Environment, workingFolder: string): SettingsReading {
  const portText = environment['PORT']?.trim() || defaultPort;
  const port = readPort(portText);
  if (port === undefined) {
    return fault(`PORT is "${portText}", but must be a whole number from 0 to 65535.`);
  }
  const baseFault = basePathFault(environment['BASE_PATH']);
  if (baseFault !== undefined) return fault(baseFault);
  const folder = resolve(workingFolder, environment['SITE_FOLDER']?.trim() || 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    return fault(`There is no built site in ${folder}. Build it first: npm run build`);
  }
  const inlineHashes = readInlineHashes(folder);
  if (inlineHashes === undefined) return brokenList(join(folder, inlineHashesFile));
  const embedHashes = readInlineHashes(folder, embedHashesFile);
  if (embedHashes === undefined) return brokenList(join(folder, embedHashesFile));
  const base = normaliseBasePath(environment['BASE_PATH']);
  return { ok: true, settings: { folder, base, port, inlineHashes, embedHashes } };
}
