import { createHref } from '../address/index.ts';
import { headOf, site } from '../app/index.ts';
import type { Dossier } from '../dossier/index.ts';
import { embedContentSecurityPolicy, inlineHash } from '../serve/index.ts';
import { embedPages } from './embed-pages.ts';
import { embedHtml, embedScript, type EmbedParts } from './embed-template.tsx';
import type { Standing } from './standing.ts';

/** The digests that the policy of embeds lets through. */
export function embedInlineHashes(css: string): readonly string[] {
  return [css, embedScript].map(inlineHash);
}

/** Every embed of some dossiers: paths below the base and their HTML. */
export function embedFiles(
  dossiers: readonly Dossier[],
  standing: Standing,
  css: string,
): readonly (readonly [path: string, html: string])[] {
  const inlineHashes = embedInlineHashes(css);
  const parts: EmbedParts = {
    css,
    policy: embedContentSecurityPolicy({ meta: true, inlineHashes }),
    hrefOf: createHref(site.base),
  };
  return embedPages(dossiers).map(({ path, canonical, page }) => {
    const content = { page, head: headOf(page), canonical: standing.absolute(canonical) };
    return [`${path}index.html`, embedHtml(parts, content)] as const;
  });
}
