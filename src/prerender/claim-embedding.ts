import type { ClaimPage } from '../dossier/index.ts';
import { embedCode, embedHeight, type EmbeddedClaim } from '../formats/index.ts';
import { headOf } from '../app/index.ts';
import type { Standing } from './standing.ts';

/**
 * How a claim is embedded by whoever asks for it by oEmbed: the frame alone, since most who do so let no script of
 * ours through.
 */
export function claimEmbedding(page: ClaimPage, { urlOf }: Standing): EmbeddedClaim {
  const address = { dossier: page.heading.id, claim: page.claim.id };
  const height = embedHeight(page);
  const html = embedCode({
    embedUrl: urlOf({ page: 'embed', ...address }),
    pageUrl: urlOf({ page: 'claim', ...address }),
    title: headOf(page).name,
    height,
  });
  return { html, height };
}
