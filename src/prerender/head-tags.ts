import type { PageHead } from '../app/index.ts';
import type { PagePicture } from './pictures/draw-pictures.ts';

/** The same page, or the dossier it is of, in a form for machines. */
export interface Alternate {
  readonly type: 'application/atom+xml' | 'application/json+oembed';
  readonly href: string;
  readonly title: string;
}

/** What a page says to those who pass a link to it on. */
export interface Sharing {
  readonly siteName: string;
  /** `article` for one record, `website` for what leads to many. */
  readonly type: 'article' | 'website';
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  readonly picture?: (PagePicture & { readonly url: string }) | undefined;
  readonly alternates: readonly Alternate[];
}

/** The address of a picture: `undefined` where the site does not know its own, since none would find it. */
export function pictureUrl(
  { path, digest }: PagePicture,
  absolute: (path: string) => string | undefined,
): string | undefined {
  const url = absolute(path);
  return url && `${url}?v=${encodeURIComponent(digest)}`;
}

/** Open Graph, Twitter’s card, and the way to what machines read. */
export function sharingTags(
  { name, description }: PageHead,
  { siteName, type, language, picture, alternates }: Sharing,
  canonical: string | undefined,
): readonly string[] {
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['og:type', type],
    ['og:site_name', siteName],
    ['og:title', name],
    ['og:description', description],
    ['og:url', canonical],
    ['og:locale', localeOf(language)],
    ['og:image', picture?.url],
    ['og:image:type', picture && 'image/png'],
    ['og:image:width', picture?.width],
    ['og:image:height', picture?.height],
    ['og:image:alt', picture?.alt],
  ];
  return [
    ...properties.flatMap(([property, content]) =>
      content === undefined ? [] : [tag('meta', { property, content: String(content) })],
    ),
    tag('meta', {
      name: 'twitter:card',
      content: picture ? 'summary_large_image' : 'summary',
    }),
    ...alternates.map((alternate) => tag('link', { rel: 'alternate', ...alternate })),
  ];
}

/**
 * A language as Open Graph writes it, which wants a territory with each: where the dossier names none, the likeliest
 * by Unicode’s list.
 */
function localeOf(languageTag: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(languageTag).maximize();
    return region ? `${language}_${region}` : undefined;
  } catch {
    return undefined;
  }
}

/** An element without content, its attributes escaped. */
export function tag(name: 'meta' | 'link', attributes: Readonly<Record<string, string>>): string {
  return `<${name} ${tagAttributes(attributes)} />`;
}

/** Attributes as they stand in a tag. */
export function tagAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join(' ');
}

/** Text as it may stand between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
