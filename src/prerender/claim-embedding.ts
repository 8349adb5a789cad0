import type { ClaimPage } from '../dossier/index.ts';
import type { Embedding } from '../formats/index.ts';
import { embedPath } from './sharing.ts';
import type { Standing } from './standing.ts';
import { tagAttributes } from './head-tags.ts';

/** In CSS pixels: room for a claim, whose it is and what stands against it, at the width oEmbed names. */
const EMBED_HEIGHT = 420;

/** How a claim is embedded; `undefined` where the site does not know its own address. */
export function claimEmbedding(page: ClaimPage, { absolute }: Standing): Embedding | undefined {
  const src = absolute(embedPath(page.heading.id, page.claim.id));
  if (!src) return undefined;
  const attributes = tagAttributes({
    src,
    title: `${page.claim.speaker.name}: ${page.claim.text}`,
    width: '600',
    height: String(EMBED_HEIGHT),
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
  });
  return { html: `<iframe ${attributes}></iframe>`, height: EMBED_HEIGHT };
}
