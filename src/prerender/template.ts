import type { Graph } from 'schema-dts';
import type { PageHead } from '../app/index.ts';
import { seedElementId, type PageSeed } from '../library/index.ts';
import { escapeText, sharingTags, tag, type Sharing } from './head-tags.ts';

/** What goes into the built page around the markup of the app. */
export interface PageParts {
  readonly head: PageHead;
  readonly markup: string;
  readonly seed: PageSeed | undefined;
  /** Where the page is to be known; `undefined` where the site's own address is not known. */
  readonly canonical: string | undefined;
  /** Left out of a page that nobody should pass on. */
  readonly sharing?: Sharing;
  /** The page in the words of schema.org. */
  readonly jsonLd?: Graph;
  /** Whether the page waits, unseen, for filters in its address. */
  readonly isFiltered: boolean;
  readonly isIndexed: boolean;
}

/**
 * Runs before a board is painted: one with filters in its address waits, unseen, for them to be applied (see
 * src/ui/base.css). It stands in the page, let through by its digest, so that no paint waits for a request.
 */
export const earlyScript =
  "if(location.search.length>1)document.documentElement.dataset.awaitingFilters=''";

/** What is the same on every page of a build. */
export interface SiteParts {
  readonly template: string;
  readonly policy: string;
  /** The whole style sheet: it stands in every page, so that the first paint waits for no second request. */
  readonly css: string;
  /** Paths of fonts to be fetched with the first round of requests. */
  readonly fonts: readonly string[];
}

/** Puts a page together. Every part goes in by function, so that no `$` of a text is taken for a pattern. */
export function fillTemplate(site: SiteParts, page: PageParts): string {
  return site.template
    .replace(/<title>.*?<\/title>/s, () => `<title>${escapeText(page.head.title)}</title>`)
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, () => '')
    .replace('<!--head-->', () => headTags(site, page).join('\n    '))
    .replace('<!--page-->', () => page.markup)
    .replace('<!--seed-->', () => seedElement(page.seed) + jsonLdElement(page.jsonLd));
}

function headTags(
  site: SiteParts,
  { head, canonical, sharing, isFiltered, isIndexed }: PageParts,
): readonly string[] {
  return [
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: site.policy }),
    tag('meta', { name: 'description', content: head.description }),
    ...(isIndexed ? [] : [tag('meta', { name: 'robots', content: 'noindex' })]),
    ...(canonical ? [tag('link', { rel: 'canonical', href: canonical })] : []),
    ...site.fonts.map(
      (font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`,
    ),
    ...(sharing ? sharingTags(head, sharing, canonical) : []),
    `<style>${site.css}</style>`,
    ...(isFiltered ? [`<script>${earlyScript}</script>`] : []),
  ];
}

function seedElement(seed: PageSeed | undefined): string {
  if (!seed) return '';
  return `<script type="application/json" id="${seedElementId}">${scriptJson(seed)}</script>`;
}

function jsonLdElement(graph: Graph | undefined): string {
  return graph ? `<script type="application/ld+json">${scriptJson(graph)}</script>` : '';
}

/** JSON that cannot end the element it stands in. */
function scriptJson(value: PageSeed | Graph): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
