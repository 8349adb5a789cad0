import { renderToStaticMarkup } from 'react-dom/server';
import type { Href } from '../address/index.ts';
import type { PageHead } from '../app/index.ts';
import type { ClaimPage } from '../dossier/index.ts';
import { HrefProvider } from '../display/index.ts';
import { Embed } from '../features/embed/index.ts';
import { escapeText, tag } from './head-tags.ts';

/**
 * All the script an embed has, let through by its digest. `?theme=light` or `dark` is set before the first paint. Its
 * height is told to the page around it: at first, whenever it changes, and when the frame is resized, by which a page
 * that began to listen late can ask. It tells a number and hears nothing, so whoever frames it may be told.
 */
export const embedScript = [
  '{const root=document.documentElement',
  'theme=/[?&]theme=(light|dark)(?![^&])/.exec(location.search)',
  "tell=()=>parent.postMessage({type:'rejoinder:height',height:Math.ceil(root.getBoundingClientRect().height)},'*');" +
    'if(theme)root.dataset.theme=theme[1];' +
    'new ResizeObserver(tell).observe(root);' +
    "addEventListener('load',tell);" +
    "addEventListener('resize',tell)}",
].join(',');

/** What is the same in every embed of a build. */
export interface EmbedParts {
  readonly css: string;
  readonly policy: string;
  readonly hrefOf: Href;
}

/** What one embed is made of. */
export interface EmbedContent {
  readonly page: ClaimPage;
  readonly head: PageHead;
  /** Where the claim's own page is to be known; `undefined` where the site's own address is not known. */
  readonly canonical: string | undefined;
}

/**
 * An embed as a page of its own. `base` has every link open in a new tab, with neither an opener nor a referrer: the
 * cards spell plain links, and a frame is no place to read on in.
 */
export function embedHtml(
  { css, policy, hrefOf }: EmbedParts,
  { page, head, canonical }: EmbedContent,
): string {
  const markup = renderToStaticMarkup(
    <HrefProvider hrefOf={hrefOf}>
      <Embed page={page} />
    </HrefProvider>,
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8" />',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="referrer" content="no-referrer" />',
    '<meta name="robots" content="noindex" />',
    '<base target="_blank" />',
    `<title>${escapeText(head.title)}</title>`,
    tag('meta', { name: 'description', content: head.description }),
    ...(canonical ? [tag('link', { rel: 'canonical', href: canonical })] : []),
    `<script>${embedScript}</script>`,
    `<style>${css}</style>`,
    '</head>',
    `<body>${markup}</body>`,
    '</html>',
    '',
  ].join('\n');
}
