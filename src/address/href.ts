import { type Reading, withoutLooks } from '../dossier/index.ts';
import { type Address, isReadingName, pathOf } from './address.ts';
import { writeReading } from './search.ts';

/** Makes the link to a page, below the base the site is built for. A reading is kept only where a dossier is read. */
export type Href = (address: Address, reading?: Reading) => string;

/** The one maker of links for a site under `base` (`/`, or a folder such as `/x/`). */
export function createHref(base: string): Href {
  const prefix = folderOf(base).slice(0, -1);
  return (address, reading) => {
    const kept = reading && readingAt(address, reading);
    return `${prefix}${pathOf(address)}${kept ? writeReading(kept) : ''}`;
  };
}

/** The path below the base, from its `/` on, or undefined for a path outside it. */
export function stripBase(base: string, pathname: string): string | undefined {
  const folder = folderOf(base);
  if (pathname === folder.slice(0, -1)) return '/';
  return pathname.startsWith(folder) ? pathname.slice(folder.length - 1) : undefined;
}

/** `/` at both ends, however the base was given. */
function folderOf(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * What of a reading the address of a page carries. Home is a dossier's board too; an embed is the same for all who see
 * it; how a reading is looked at means nothing where it is not drawn.
 */
function readingAt({ page }: Address, reading: Reading): Reading | undefined {
  if (page === 'library' || page === 'search' || page === 'about' || page === 'embed') {
    return undefined;
  }
  return isReadingName(page) ? reading : withoutLooks(reading);
}
