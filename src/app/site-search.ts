import { readReading, writeReading, type Dropped } from '../address/index.ts';
import { wholeReading, type Reading } from '../dossier/index.ts';
import { addressAt } from './site.ts';

/**
 * What the search part of an address says: how a dossier is read; or, as it stands, what is looked for among all of
 * them, which those pages read themselves.
 */
export type SiteSearch = Reading & { readonly sought?: string };

/** Reads the search part of an address, which depends on the page it stands at. */
export function readSearchAt(
  pathname: string,
  search: string,
): { readonly search: SiteSearch; readonly dropped: readonly Dropped[] } {
  const page = addressAt(pathname)?.page;
  if (page === 'library' || page === 'search') {
    return { search: { ...wholeReading, sought: search }, dropped: [] };
  }
  const { reading, dropped } = readReading(search);
  return { search: reading, dropped };
}

/** The one spelling of it. */
export function writeSearch({ sought, ...reading }: Partial<SiteSearch>): string {
  return sought ?? writeReading({ ...wholeReading, ...reading });
}
