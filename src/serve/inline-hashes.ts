import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file in a built folder that lists the digests of the styles and scripts standing in its pages, as a JSON array of
 * `sha256-…`. The build writes it when it inlines any; without it nothing inline is let through.
 */
export const inlineHashesFile = 'inline-hashes.json';

/** The same for the embeds, which have a policy of their own. */
export const embedHashesFile = 'embed-inline-hashes.json';

const hashPattern = /^sha256-[A-Za-z0-9+/]{43}=$/;

/** The digest by which a policy lets one `<style>` or `<script>` through: of the text exactly as between the tags. */
export function inlineHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function parseHashes(text: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    const isHash = (entry: unknown): entry is string =>
      typeof entry === 'string' && hashPattern.test(entry);
    return Array.isArray(list) && list.every(isHash) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** The digests of a built folder; none when it lists none, `undefined` when its list cannot be trusted. */
export function readInlineHashes(
  folder: string,
  file: string = inlineHashesFile,
): readonly string[] | undefined {
  const path = join(folder, file);
  return existsSync(path) ? parseHashes(readFileSync(path, 'utf8')) : [];
}

/** The digests a built folder lists: of its pages, and of its embeds. */
export interface ListedHashes {
  readonly inlineHashes: readonly string[];
  readonly embedHashes: readonly string[];
}

/**
 * The digests that a folder lists now: they are read again where it was built anew, so that its new pages are let
 * through without a restart. Where a list does not hold, as while it is written, they stay as they were.
 */
export function currentHashes(folder: string, atFirst: ListedHashes): () => ListedHashes {
  let hashes = atFirst;
  let seen = timesOf(folder);
  return () => {
    const times = timesOf(folder);
    if (times === seen) return hashes;
    const inlineHashes = readInlineHashes(folder);
    const embedHashes = readInlineHashes(folder, embedHashesFile);
    if (inlineHashes && embedHashes) {
      hashes = { inlineHashes, embedHashes };
      seen = times;
    }
    return hashes;
  };
}

function timesOf(folder: string): string {
  return [inlineHashesFile, embedHashesFile]
    .map((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs)
    .join(' ');
}
