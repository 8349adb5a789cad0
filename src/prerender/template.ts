import type { Graph } from 'schema-dts';
import type { PageHead } from '../app/index.ts';
import { seedElementId, type PageSeed } from '../library/index.ts';
import { savedPageMark } from '../offline/index.ts';
import { escapeText, sharingTags, tag, tagAttributes, type Sharing } from './head-tags.ts';

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
  /** Whether the page is a board, which is not painted before its first claim is there. */
  readonly isBoard?: boolean;
  /** Whether the page waits, unseen, for filters in its address. */
  readonly isFiltered: boolean;
  readonly isIndexed: boolean;
  /** Whether the page is one that was saved, which says so of itself. */
  readonly isSaved?: boolean;
  /** What the page is drawn with beyond what every page is. */
  readonly late?: LateFiles | undefined;
  /** Where the page has gone, for one that is built at an old address. */
  readonly moved?: Moved | undefined;
}

/** What only pages of one kind need; files by their paths from the root of the host on. */
export interface LateFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The style sheets themselves, where they are small enough to stand in each page, and the policy that lets them. */
  readonly inlined?: { readonly css: string; readonly policy: string };
}

/** The present address of what an old address asks for. */
export interface Moved {
  /** What it is: a claim, an event. */
  readonly what: string;
  /** Path from the root of the host on. */
  readonly href: string;
}

/**
 * Runs before a page is painted; it stands in the page, let through by its digest, so that no paint waits for a request.
 * On a line that can carry them beside the page it sets the page in the faces of ours and asks for them at once. On a
 * slow one they would come too late and hold the page back all the same: there it is set in the system's. A page that
 * has filters in its address waits, unseen, for them to be applied (src/ui/base.css). A board that is come to anew, at
 * its top, has its first card painted before the rest is measured (`:root[data-first-card]` in style sheets).
 */
export const earlyScript =
  "(({dataset:h},{fonts,filtered,board},l)=>{if(location.search.length>1){if(filtered)h.awaitingFilters=''}else if(board&&!location.hash&&!history.state&&document.visibilityState==='visible'){h.firstCard='';requestAnimationFrame(()=>setTimeout(()=>{delete h.firstCard}))}if(l&&(l.saveData||l.downlink<5))return;h.faces='';for(const href of fonts.split(' '))document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href}))})(document.documentElement,document.currentScript.dataset,navigator.connection)";

/** Starts the app once the page has been painted. A page out of sight is not painted, and waits for nothing. */
export const startScript =
  "(s=>{const go=()=>import(s);if(document.visibilityState==='hidden')go();else requestAnimationFrame(()=>setTimeout(go))})(document.currentScript.dataset.start)";

/** The scripts that stand in pages. */
export const inlineScripts: readonly string[] = [earlyScript, startScript];

/** What is the same on every page of a build. */
export interface SiteParts {
  readonly template: string;
  readonly policy: string;
  /** What every page is drawn with: it stands in every page, so that the first paint waits for no second request. */
  readonly css: string;
  /** Paths of the fonts that a page is set in. */
  readonly fonts: readonly string[];
  /** What pages of a kind need beyond that. */
  readonly lateFiles: Readonly<Record<string, LateFiles>>;
}

/** Puts a page together. Every part goes in by function, so that no `$` of a text is taken for a pattern. */
export function fillTemplate(site: SiteParts, page: PageParts): string {
  return site.template
    .replace(entry, () => '')
    .replace('</body>', () => `  ${startElements(site.template)}\n  </body>`)
    .replace(/<title>.*?<\/title>/s, () => `<title>${escapeText(page.head.title)}</title>`)
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, () => '')
    .replace('<!--head-->', () => headTags(site, page).join('\n    '))
    .replace('<!--moved-->', () => (page.moved ? movedLine(page.moved, page.canonical) : ''))
    .replace('<!--page-->', () => (page.isBoard ? withAwaited(page.markup) : page.markup))
    .replace('<!--seed-->', () => seedElement(page.seed) + jsonLdElement(page.jsonLd));
}

/** The script that Vite has the page start with. */
const entry = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;

/** Asks for the script of the app once the page itself is there, and starts it. */
function startElements(template: string): string {
  const href = entry.exec(template)?.[1];
  if (!href) throw new Error('the template starts no script');
  return [
    tag('link', { rel: 'modulepreload', crossorigin: '', href }),
    `<script ${tagAttributes({ 'data-start': href })}>${startScript}</script>`,
  ].join('\n    ');
}

function headTags(
  site: SiteParts,
  {
    head,
    markup,
    canonical,
    sharing,
    isBoard,
    isFiltered,
    isIndexed,
    isSaved,
    late,
    moved,
  }: PageParts,
): readonly string[] {
  return [
    tag('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: late?.inlined?.policy ?? site.policy,
    }),
    tag('meta', { name: 'description', content: head.description }),
    ...(isIndexed ? [] : [tag('meta', { name: 'robots', content: 'noindex' })]),
    ...(isSaved ? [tag('meta', { name: savedPageMark, content: 'yes' })] : []),
    ...(canonical ? [tag('link', { rel: 'canonical', href: canonical })] : []),
    ...(moved ? [`<noscript>${refreshTag(moved)}</noscript>`] : []),
    earlyElement(site.fonts, { isFiltered, isBoard }),
    ...(sharing ? sharingTags(head, sharing, canonical) : []),
    ...(isBoard ? expectTags(markup) : []),
    `<style>${site.css}</style>`,
    ...(late ? lateStyles(late) : []),
    ...(late?.scripts ?? []).map((href) => tag('link', { rel: 'modulepreload', href })),
  ];
}

/** A sheet that stands in the page is linked, too, for the build’s loader to find; a disabled link is not followed. */
function lateStyles({ styles, inlined }: LateFiles): readonly string[] {
  if (!inlined) return styles.map((href) => tag('link', { rel: 'stylesheet', href }));
  return [
    `<style>${inlined.css}</style>`,
    ...styles.map((href) => tag('link', { rel: 'stylesheet', href, disabled: '' })),
  ];
}

function earlyElement(
  fonts: readonly string[],
  { isFiltered, isBoard }: Pick<PageParts, 'isFiltered' | 'isBoard'>,
): string {
  const told = {
    'data-fonts': fonts.join(' '),
    ...(isFiltered ? { 'data-filtered': 'yes' } : {}),
    ...(isBoard ? { 'data-board': 'yes' } : {}),
  };
  return `<script ${tagAttributes(told)}>${earlyScript}</script>`;
}

const firstClaim = /<h3\b[^>]*>.*?<\/h3>\s*<\w+/s;

/** The id of what stands behind the words of a board's first claim. */
const behindFirstClaim = 'behind-first-claim';

/**
 * Has the browser paint what stands above the first claim with it, instead of by itself. A browser takes an element for
 * there when its start tag is: to wait for the claim's heading is to wait for anything but its words.
 */
function expectTags(markup: string): readonly string[] {
  if (!firstClaim.test(markup)) return [];
  return [tag('link', { rel: 'expect', href: `#${behindFirstClaim}`, blocking: 'render' })];
}

/** The markup of a board with the mark that is waited for; whoever takes the page over finds it on the element, and lets it be. */
function withAwaited(markup: string): string {
  return markup.replace(firstClaim, (claim) => `${claim} id="${behindFirstClaim}"`);
}

/** At once, which nobody can lose their place by (WCAG 2.2.1, 2.2.4, 3.2.5): with script the page itself leads on. */
function refreshTag({ href }: Moved): string {
  return tag('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` });
}

/** For whoever neither script nor the browser takes to the present address. */
function movedLine({ what, href }: Moved, canonical: string = href): string {
  const link = `<a ${tagAttributes({ href })}>${escapeText(canonical)}</a>`;
  return `<noscript><aside class="moved" aria-label="Change of address"><p>This ${what}’s address has changed. Its present one is ${link}.</p></aside></noscript>`;
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
