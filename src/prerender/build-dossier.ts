import { site } from '../app/index.ts';
import {
  selectIndexedClaims,
  selectShelfEntry,
  type Dossier,
  type IndexedClaim,
  type ShelfEntry,
} from '../dossier/index.ts';
import type { FeedSubject } from './atom-feed.ts';
import { publishDossier, readDossier } from './dossier-files.ts';
import { downloadFiles } from './downloads.ts';
import { embedFiles } from './embed-files.ts';
import { mapFiles, tellMapOrder } from './map-files.ts';
import { withdrawnPages } from './old-addresses.ts';
import { pageHtml, withdrawnHtml } from './page-html.ts';
import { dossierEditions } from './offline-files.ts';
import { drawPictures, type PagePicture, type Pictures } from './pictures/draw-pictures.ts';
import { dossierFiles, sitemapEntries } from './site-files.ts';
import { dossierPages } from './site-pages.ts';
import { sitePartsOf } from './site-parts.ts';
import type { SitemapEntry } from './sitemap.ts';
import { standingAt } from './standing.ts';
import { writeBelow } from './written.ts';

/** What all dossiers of a site are built with: plain data, which a thread can be given. */
export interface DossierBuildOptions {
  /** The built client, whose `index.html` is the template of every page. */
  readonly folder: string;
  readonly dossiersFolder: string;
  /** Where the site will stand, such as `https://example.org`; without it pages name no canonical address. */
  readonly origin: string | undefined;
  /** The style sheet that stands in every embed. */
  readonly embedCss: string;
  /** Whether link previews are drawn. */
  readonly hasPictures: boolean;
}

/** What the rest of a site has to know of a dossier whose files are written: plain data, which can be kept. */
export interface BuiltDossier {
  readonly entry: ShelfEntry;
  readonly feed: FeedSubject;
  readonly sitemap: readonly SitemapEntry[];
  readonly picture: PagePicture | undefined;
  /** By which the worker that saves knows its files from older ones. */
  readonly edition: string;
  /** Its claims, for the index of all. */
  readonly claims: readonly IndexedClaim[];
  /** How many pages it has, embeds included. */
  readonly pages: number;
}

const withoutPictures: Pick<Pictures, 'pictureOf' | 'ownPicture'> = {
  pictureOf: () => undefined,
  ownPicture: () => undefined,
};

/** How to build the dossiers of a site, one at a time: every page, and whatever else is in a dossier's own folders. */
export function createDossierBuilder(
  options: DossierBuildOptions,
): (id: string, say: (line: string) => void) => Promise<BuiltDossier> {
  const { folder, dossiersFolder } = options;
  const standing = standingAt(options.origin, site.base);
  const { parts } = sitePartsOf(folder);
  return async (id, say) => {
    const write = ([path, text]: readonly [string, string]): void => writeBelow(folder, path, text);
    const dossier = readDossier(dossiersFolder, id);
    publishDossier(dossiersFolder, folder, id);
    const { pictureOf, ownPicture } = options.hasPictures
      ? await drawPictures({ folder, dossiers: [dossier], say })
      : withoutPictures;
    const mapOrder = await tellMapOrder(dossier, say);
    mapFiles(dossier, mapOrder).forEach(write);
    const { editions, lists } = dossierEditions(folder, [dossier]);
    lists.forEach(write);
    const pages = dossierPages(dossier, mapOrder);
    for (const page of pages) {
      write([
        `${page.path}index.html`,
        await pageHtml(parts, page, { standing, pictureOf, editions }),
      ]);
    }
    const withdrawn = withdrawnPages(dossier);
    for (const page of withdrawn) {
      write([`${page.path}index.html`, await withdrawnHtml(parts, page)]);
    }
    const embeds = embedFiles([dossier], standing, options.embedCss);
    embeds.forEach(write);
    dossierFiles(dossier, pages, standing, pictureOf).forEach((text, path) => write([path, text]));
    downloadFiles([dossier], standing).forEach(write);
    return {
      ...leftOf(dossier),
      sitemap: sitemapEntries(pages, standing),
      picture: ownPicture(dossier.id),
      edition: editions[dossier.id] ?? '',
      pages: pages.length + withdrawn.length + embeds.length,
    };
  };
}

function leftOf(dossier: Dossier): Pick<BuiltDossier, 'entry' | 'feed' | 'claims'> {
  const { id, title, language, revisions } = dossier;
  return {
    entry: selectShelfEntry(dossier),
    feed: { id, title, language, revisions },
    claims: selectIndexedClaims(dossier),
  };
}
