import type { Address } from '../address/index.ts';

/** Where a site stands, for what is read away from it. */
export interface Published {
  /** The full address of a page: absolute where the site knows its own, else below its base path. */
  readonly urlOf: (address: Address) => string;
  /** What the site calls itself. */
  readonly siteName: string;
}

/** Who writes what stands on these pages: the article is only what they read. */
export const siteName = 'Rejoinder';
