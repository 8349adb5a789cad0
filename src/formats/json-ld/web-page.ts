import type { BreadcrumbList, WebPage, WebSite } from 'schema-dts';
import type { Address } from '../../address/index.ts';
import type { DossierHeading } from '../../dossier/index.ts';
import type { Published } from '../published.ts';
import { referencesTo, siteNodeId } from './node-ids.ts';

/** The site, told of on the pages that are no record's. */
export function siteNode(published: Published): WebSite {
  return {
    '@type': 'WebSite',
    '@id': siteNodeId(published),
    name: published.siteName,
    url: published.urlOf({ page: 'home' }),
  };
}

/** What a page is the page of, and what else it tells of. */
export interface PageSubject {
  readonly address: Address;
  readonly language: string;
  readonly mainEntity?: string;
  /** Nodes it mentions, without saying how they bear on it: no word of schema.org is as careful as a tie. */
  readonly mentions?: readonly string[];
  readonly breadcrumb?: BreadcrumbList;
}

/** A page of the site. Its name and description stand in its head. */
export function pageNode(published: Published, subject: PageSubject): WebPage {
  const { address, language, mainEntity, mentions = [], breadcrumb } = subject;
  return {
    '@type': 'WebPage',
    '@id': published.urlOf(address),
    inLanguage: language,
    isPartOf: { '@id': siteNodeId(published) },
    mainEntity: mainEntity === undefined ? undefined : { '@id': mainEntity },
    mentions: referencesTo(mentions),
    breadcrumb,
  };
}

/** The way to a record: the dossiers, its dossier, itself. */
export function breadcrumbTo(
  published: Published,
  { id, title }: DossierHeading,
  name: string,
): BreadcrumbList {
  const { urlOf } = published;
  const library = urlOf({ page: 'library' });
  const board = urlOf({ page: 'board', dossier: id });
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Dossiers', item: library },
      { '@type': 'ListItem', position: 2, name: title, item: board },
      // The page itself needs no address.
      { '@type': 'ListItem', position: 3, name },
    ],
  };
}
