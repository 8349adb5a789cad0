import { readFileSync, statSync } from 'node:fs';

/** The text of a file, or one plain sentence that says why there is none. */
export type TextRead =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'fault';
      readonly code: 'unreadable' | 'too-large';
      readonly message: string;
    };

/** The largest file that is opened. Bytes. */
const LARGEST_FILE = 32 * 1024 * 1024;

/** Reads a file as UTF-8, a byte order mark included. A larger one than 32 MB, or what is no plain file, is not opened at all. Never throws. */
export function readText(file: string): TextRead {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return unreadable(file, 'is a folder: name a file in it');
    if (!stats.isFile()) return unreadable(file, 'is no plain file: save it as one first');
    if (stats.size > LARGEST_FILE) return tooLarge(file, stats.size);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(file),
    );
    return { kind: 'text', text };
  } catch (error) {
    return unreadable(file, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'is not there: check the path';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read: change its permissions';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'is not UTF-8 text: save it in that encoding';
    default:
      return 'cannot be read: check the path and the disk';
  }
}

function unreadable(file: string, why: string): TextRead {
  return { kind: 'fault', code: 'unreadable', message: `${file} ${why}.` };
}

function tooLarge(file: string, bytes: number): TextRead {
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const message = `${file} has ${size}, and 32 MB is the most: divide it into several.`;
  return { kind: 'fault', code: 'too-large', message };
}
