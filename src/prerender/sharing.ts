import type { Page } from '../library/index.ts';
import { headOf } from '../app/index.ts';
import { pathOf } from '../address/index.ts';
import type { ClaimId, Dossier, DossierId } from '../dossier/index.ts';
import { pictureUrl, type Alternate, type Sharing } from './head-tags.ts';
import type { PagePicture } from './pictures/draw-pictures.ts';
import type { Standing } from './standing.ts';

/** The picture of a page, where one was drawn. */
export type PictureOf = (page: Page) => PagePicture | undefined;

/** Path below the base of the feed of one dossier's revisions, or of all of them. */
export function feedPath(dossier?: Dossier['id']): string {
  return dossier === undefined ? '/dossiers/feed.atom' : `/dossiers/${dossier}/feed.atom`;
}

/** What the feed of a dossier, or of all of them, is called. */
export function feedTitle(site: string, dossier?: string): string {
  return dossier === undefined ? `Revisions · ${site}` : `${dossier}: revisions`;
}

/** Path below the base of what oEmbed says of a claim. */
export function oEmbedPath(dossier: DossierId, claim: ClaimId): string {
  return `${pathOf({ page: 'embed', dossier, claim })}oembed.json`;
}

/** The language a page is written in: its dossier’s, or English, in which the site speaks of itself. */
function languageOf(page: Page): string {
  return 'heading' in page ? page.heading.language : 'en';
}

/** What a page says to those who pass a link to it on. */
export function sharingOf(page: Page, standing: Standing, picture?: PagePicture): Sharing {
  const url = picture && pictureUrl(picture, standing.absolute);
  return {
    siteName: standing.siteName,
    type: ['claim', 'event', 'assessment', 'speaker'].includes(page.kind) ? 'article' : 'website',
    language: languageOf(page),
    picture: picture && url ? { ...picture, url } : undefined,
    alternates: [...feedsOf(page, standing), ...oEmbedsOf(page, standing)],
  };
}

function feedsOf(page: Page, { absolute, siteName }: Standing): readonly Alternate[] {
  if (page.kind === 'about' || page.kind === 'search') return [];
  const heading = 'heading' in page ? page.heading : undefined;
  const href = absolute(feedPath(heading?.id));
  if (!href) return [];
  return [{ type: 'application/atom+xml', href, title: feedTitle(siteName, heading?.title) }];
}

function oEmbedsOf(page: Page, { absolute }: Standing): readonly Alternate[] {
  if (page.kind !== 'claim') return [];
  const href = absolute(oEmbedPath(page.heading.id, page.claim.id));
  return href ? [{ type: 'application/json+oembed', href, title: headOf(page).name }] : [];
}
