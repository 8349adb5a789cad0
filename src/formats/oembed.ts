import type { ClaimPage } from '../dossier/index.ts';
import type { Published } from './published.ts';

/** What an embedded claim is made of, and how it looks before it is loaded. */
export interface EmbeddedClaim {
  /** The code that shows it: an `<iframe>`. */
  readonly html: string;
  /** In CSS pixels. */
  readonly height: number;
  readonly picture?:
    { readonly url: string; readonly width: number; readonly height: number } | undefined;
}

/** An answer of oEmbed 1.0 (https://oembed.com) about a claim. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** In CSS pixels: what a column of text on most sites has room for. */
const EMBED_WIDTH = 600;

/** A day, in seconds: a dossier is revised, but not by the hour. */
const CACHE_AGE = 86_400;

/** What oEmbed says of a claim, to sites that turn a pasted link into what it leads to. */
export function oEmbedOf(
  { claim }: ClaimPage,
  published: Published,
  { html, height, picture }: EmbeddedClaim,
): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: `${claim.speaker.name}: ${claim.text}`,
    provider_name: published.siteName,
    provider_url: published.urlOf({ page: 'home' }),
    cache_age: CACHE_AGE,
    html,
    width: EMBED_WIDTH,
    height,
    ...(picture && {
      thumbnail_url: picture.url,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
}
