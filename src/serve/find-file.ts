import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built folder holds at an address below it. */
export type Found =
  | {
      readonly kind: 'file';
      /** Path inside the folder, with forward slashes. */ readonly name: string;
    }
  | { readonly kind: 'folder-without-slash' }
  | { readonly kind: 'missing' };

type Kind = 'file' | 'folder' | 'nothing';

function kindOf(path: string): Kind {
  try {
    accessSync(path, constants.R_OK);
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'nothing';
  } catch {
    return 'nothing';
  }
}

/** Dot files are never published, save the folder that the web reserves. */
function isHidden(part: string): boolean {
  return part.startsWith('.') && part !== '.well-known';
}

/**
 * Finds the file that answers an address, the way static hosts do: a folder answers with its `index.html`, and
 * only with a slash at its end. Looks at the disk each time, so a rebuilt site needs no restart.
 */
export function findFile(folder: string, parts: readonly string[], asFolder: boolean): Found {
  if (parts.some(isHidden)) return { kind: 'missing' };
  const page = [...parts, 'index.html'];
  const hasPage = kindOf(join(folder, ...page)) === 'file';
  if (asFolder) return hasPage ? { kind: 'file', name: page.join('/') } : { kind: 'missing' };
  const kind = kindOf(join(folder, ...parts));
  if (kind === 'file') return { kind: 'file', name: parts.join('/') };
  return kind === 'folder' && hasPage ? { kind: 'folder-without-slash' } : { kind: 'missing' };
}
