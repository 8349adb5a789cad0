import {
  readReading,
  readSought,
  writeReading,
  writeSought,
  type Dropped,
  type Sought,
} from '../address/index.ts';
import { wholeReading, type Reading } from '../dossier/index.ts';
import { addressAt } from './site.ts';

/** What the search part of an address says: how a dossier is read, or what is looked for among all of them. */
export type SiteSearch = Reading & { readonly sought?: Sought };

/** Reads the search part of an address, which depends on the page it stands at. */
export function readSearchAt(
  pathname: string,
  search: string,
): { readonly search: SiteSearch; readonly dropped: readonly Dropped[] } {
  const page = addressAt(pathname)?.page;
  if (page === 'library' || page === 'search') {
    const { sought, dropped } = readSought(page, search);
    return { search: { ...wholeReading, sought }, dropped };
  }
  const { reading, dropped } = readReading(search);
  return { search: reading, dropped };
}

/** The one spelling of it. */
export function writeSearch({ sought, ...reading }: Partial<SiteSearch>): string {
  return sought ? writeSought(sought) : writeReading({ ...wholeReading, ...reading });
}
