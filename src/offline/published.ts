/** Digests of files, by their paths: below the base of the site, or inside a dossier's folder. */
export type FileDigests = Readonly<Record<string, string>>;

/** What one version of the site is made of. The build puts it into the worker, so that a worker knows one version. */
export interface Published {
  /** Differs whenever anything differs that the worker could save. */
  readonly version: string;
  /** The dossier whose board is the home page. */
  readonly home: string;
  /** Everything that every page may need: scripts, styles, fonts, the page that draws any address, the editions. */
  readonly files: FileDigests;
}

/** The page that is answered where there is no network: the app draws on it whatever the address asks for. */
export const savedPagePath = 'saved.html';

/** The `<meta>` by which that page is known for one that was saved. */
export const savedPageMark = 'rejoinder-saved';

/** The list of every dossier of a version, each with its edition. */
export const editionsPath = 'dossiers/editions.json';

/** The list of every dossier of the site, for its readers. */
export const shelfPath = 'search/shelf-1.json';

/** The list of the files of one dossier. */
export const fileListName = 'offline.json';

/** The edition of each dossier, by its id: the digest of the list of its files. */
export type Editions = Readonly<Record<string, string>>;

/**
 * Carries an edition: in a request, the one that the page was drawn from, and in the answer, the one that was saved. A
 * tab is so never given a file of another edition than it has begun with.
 */
export const editionHeader = 'Rejoinder-Edition';

/** Reads a JSON object of texts; anything else has none. */
export function readTexts(text: string): Readonly<Record<string, string>> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
