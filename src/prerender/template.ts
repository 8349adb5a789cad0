import type { PageHead } from '../app/index.ts';
import { seedElementId, type PageSeed } from '../library/index.ts';
import { escapeAttribute, escapeText } from './escape.ts';

/** What goes into the built page around the markup of the app. */
export interface PageParts {
  readonly head: PageHead;
  readonly markup: string;
  readonly seed: PageSeed | undefined;
  /** Where the page is to be known; `undefined` where the site's own address is not known. */
  readonly canonical: string | undefined;
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
    .replace('<!--seed-->', () => seedElement(page.seed));
}

function headTags(
  site: SiteParts,
  { head, canonical, isFiltered, isIndexed }: PageParts,
): readonly string[] {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(site.policy)}" />`,
    `<meta name="description" content="${escapeAttribute(head.description)}" />`,
    ...(isIndexed ? [] : ['<meta name="robots" content="noindex" />']),
    ...(canonical ? [`<link rel="canonical" href="${escapeAttribute(canonical)}" />`] : []),
    ...site.fonts.map(
      (font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`,
    ),
    `<style>${site.css}</style>`,
    ...(isFiltered ? [`<script>${earlyScript}</script>`] : []),
  ];
}

function seedElement(seed: PageSeed | undefined): string {
  if (!seed) return '';
  const json = JSON.stringify(seed).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="${seedElementId}">${json}</script>`;
}
