import { createHref } from '../address/index.ts';
import { headOf, site } from '../app/index.ts';
import type { Dossier } from '../dossier/index.ts';
import { embedContentSecurityPolicy, inlineHash } from '../serve/index.ts';
import { embedPages } from './embed-pages.ts';
import { embedHtml, embedScript, type EmbedParts } from './embed-template.tsx';
import type { Standing } from './standing.ts';

/** Every embed of a site: paths below the base and their HTML, and the digests that their policy lets through. */
export function embedFiles(
  dossiers: readonly Dossier[],
  standing: Standing,
  css: string,
): {
  readonly files: readonly (readonly [path: string, html: string])[];
  readonly inlineHashes: readonly string[];
} {
  const inlineHashes = [css, embedScript].map(inlineHash);
  const parts: EmbedParts = {
    css,
    policy: embedContentSecurityPolicy({ meta: true, inlineHashes }),
    hrefOf: createHref(site.base),
  };
  const files = embedPages(dossiers).map(({ path, canonical, page }) => {
    const content = { page, head: headOf(page), canonical: standing.absolute(canonical) };
    return [`${path}index.html`, embedHtml(parts, content)] as const;
  });
  return { files, inlineHashes };
}
