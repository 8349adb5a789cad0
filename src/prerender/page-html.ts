import { headOf, lateNameOf, site } from '../app/index.ts';
import { pageJsonLd, siteName } from '../formats/index.ts';
import { isReadingName } from '../address/index.ts';
import type { PageSeed } from '../library/index.ts';
import type { Editions } from '../offline/index.ts';
import type { WithdrawnPage } from './old-addresses.ts';
import { renderPage } from './render-page.tsx';
import { sharingOf, type PictureOf } from './sharing.ts';
import type { SitePage } from './site-pages.ts';
import type { Standing } from './standing.ts';
import { fillTemplate, type SiteParts } from './template.ts';

/** What a page takes from its site. */
export interface PageSite {
  readonly standing: Standing;
  readonly pictureOf: PictureOf;
  /** The present edition of every dossier. */
  readonly editions: Editions;
}

/** The HTML of a page, drawn from its seed alone. */
export async function pageHtml(
  parts: SiteParts,
  { path, canonical, page, isOld }: SitePage,
  { standing, pictureOf, editions }: PageSite,
): Promise<string> {
  const edition = 'heading' in page ? editions[page.heading.id] : undefined;
  const seed: PageSeed = { path: canonical, oldPath: isOld && path, page, findings: [], edition };
  const href = site.base + canonical.slice(1);
  return fillTemplate(parts, {
    head: headOf(page),
    markup: await renderPage(href, seed),
    seed,
    // An old address names the present one even where the site does not know its own: two pages are never one.
    canonical: standing.absolute(canonical) ?? (isOld && href),
    sharing: sharingOf(page, standing, pictureOf(page)),
    jsonLd: pageJsonLd(page, standing),
    moved: isOld && { what: page.kind, href },
    isBoard: page.kind === 'board',
    isFiltered: page.kind === 'board' || isReadingName(page.kind),
    late: parts.lateFiles[lateNameOf(page) ?? ''],
    isIndexed: true,
  });
}

/** The page at the address of a record that was withdrawn. It carries no seed: script asks the dossier, and it says so. */
export async function withdrawnHtml(
  parts: SiteParts,
  { path, kind, dossier }: WithdrawnPage,
): Promise<string> {
  return fillTemplate(parts, {
    ...lost(`Withdrawn ${kind}`, `This ${kind} has been withdrawn from “${dossier.title}”.`),
    markup: await renderPage(site.base + path.slice(1), undefined, dossier),
  });
}

/** The page for every address that is no page's: script then looks whether it can say more. */
export async function unknownHtml(parts: SiteParts): Promise<string> {
  return fillTemplate(parts, {
    ...lost('No such page', 'There is no page at this address.'),
    markup: await renderPage(`${site.base}no/such/page/here/`, undefined),
  });
}

/**
 * The page that a worker answers any address with where there is no network: script draws what was saved. Empty until
 * then, or its letters would be drawn before their fonts are there, and stay as they are.
 */
export function savedHtml(parts: SiteParts): string {
  return fillTemplate(parts, {
    ...lost('Saved page', 'A page saved for reading without a network.'),
    markup: '',
    isSaved: true,
  });
}

/** What all pages have in common that nobody should pass on. */
function lost(name: string, description: string) {
  return {
    head: { name, title: `${name} · ${siteName}`, description },
    seed: undefined,
    canonical: undefined,
    isFiltered: false,
    isIndexed: false,
  } as const;
}
