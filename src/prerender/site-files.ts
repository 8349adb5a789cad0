import type { Dossier, DossierHeading } from '../dossier/index.ts';
import { oEmbedOf } from '../formats/index.ts';
import type { Page } from '../library/index.ts';
import { atomFeed, type FeedOptions, type FeedSubject } from './atom-feed.ts';
import { claimEmbedding } from './claim-embedding.ts';
import { pictureUrl } from './head-tags.ts';
import { feedPath, feedTitle, oEmbedPath, type PictureOf } from './sharing.ts';
import type { SitePage } from './site-pages.ts';
import { robotsFile, sitemapFiles, type SitemapEntry } from './sitemap.ts';
import type { Standing } from './standing.ts';

/** Files of a site, by their paths below its base. */
export type SiteFiles = ReadonlyMap<string, string>;

/**
 * What machines read beside the pages. All but `robots.txt` name pages by their full address, so a site that does not
 * know its own has none of it.
 */
export function siteFiles(
  subjects: readonly FeedSubject[],
  entries: readonly SitemapEntry[],
  standing: Standing,
): SiteFiles {
  const sitemap = standing.absolute('/sitemap.xml');
  const robots = [['robots.txt', robotsFile(sitemap)]] as const;
  if (!sitemap) return new Map(robots);
  return new Map([
    ...robots,
    ...sitemapFiles(entries, (path) => standing.absolute(path) ?? path),
    feedFile(standing, {
      dossiers: subjects,
      path: feedPath(),
      pageUrl: standing.urlOf({ page: 'library' }),
      title: feedTitle(standing.siteName),
      subtitle: 'What was changed in the dossiers here.',
      language: 'en',
    }),
  ]);
}

/** The same of one dossier and its pages. */
export function dossierFiles(
  dossier: Dossier,
  pages: readonly SitePage[],
  standing: Standing,
  pictureOf?: PictureOf,
): SiteFiles {
  if (!standing.absolute('/')) return new Map();
  return new Map([
    feedFile(standing, {
      dossiers: [dossier],
      path: feedPath(dossier.id),
      pageUrl: standing.urlOf({ page: 'board', dossier: dossier.id }),
      title: feedTitle(standing.siteName, dossier.title),
      subtitle: dossier.summary,
      language: dossier.language,
    }),
    ...proper(pages).flatMap(({ page }) => oEmbedFile(page, standing, pictureOf)),
  ]);
}

/** What the site map says of some pages, each once, by the address it is to be known by. */
export function sitemapEntries(
  pages: readonly SitePage[],
  standing: Standing,
): readonly SitemapEntry[] {
  return proper(pages).map((page) => sitemapEntry(page, standing));
}

function proper(pages: readonly SitePage[]): readonly SitePage[] {
  return pages.filter(({ path, canonical }) => path === canonical);
}

function sitemapEntry({ canonical, page }: SitePage, { absolute }: Standing): SitemapEntry {
  return { url: absolute(canonical) ?? canonical, revised: revisedOf(page) };
}

/** The last day on which anything a page shows was revised. */
function revisedOf(page: Page): string {
  return headingsOn(page).reduce((last, { revised }) => (revised > last ? revised : last), '');
}

function headingsOn(page: Page): readonly DossierHeading[] {
  switch (page.kind) {
    case 'library':
      return page.entries.map(({ heading }) => heading);
    case 'search':
      return [];
    case 'about':
      return page.doubts.map(({ heading }) => heading);
    default:
      return [page.heading];
  }
}

function feedFile(
  standing: Standing,
  { path, ...feed }: Omit<FeedOptions, 'url'> & { readonly path: string },
): readonly [string, string] {
  const url = standing.absolute(path) ?? path;
  return [path.slice(1), atomFeed({ ...feed, url }, standing)];
}

function oEmbedFile(
  page: Page,
  standing: Standing,
  pictureOf: PictureOf | undefined,
): readonly [string, string][] {
  if (page.kind !== 'claim') return [];
  const picture = pictureOf?.(page);
  const url = picture && pictureUrl(picture, standing.absolute);
  const answer = oEmbedOf(page, standing, {
    ...claimEmbedding(page, standing),
    picture: picture && url ? { ...picture, url } : undefined,
  });
  const path = oEmbedPath(page.heading.id, page.claim.id);
  return [[path.slice(1), JSON.stringify(answer)]];
}
