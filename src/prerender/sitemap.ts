import { element, xmlDocument } from './xml.ts';

/** A page as search engines are told of it. */
export interface SitemapEntry {
  /** The address it is to be known by. */
  readonly url: string;
  /** The day what it shows was last revised, `YYYY-MM-DD`. */
  readonly revised: string;
}

/** How much one file may hold. */
export interface SitemapLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** As sitemaps.org has it. */
const protocolLimits: SitemapLimits = { entries: 50_000, bytes: 50 * 1024 * 1024 };

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Room for the first lines of a file, and its last. */
const FRAME_BYTES = 256;

/**
 * The site map of some pages: `sitemap.xml`, and where that would be too much for one file its parts beside it, of
 * which it is then the index. `absolute` gives the address of a part.
 */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  absolute: (path: string) => string,
  limits: SitemapLimits = protocolLimits,
): ReadonlyMap<string, string> {
  const parts = partsOf(entries.map(entryElement), limits);
  const [only = [], ...others] = parts;
  if (others.length === 0) return new Map([['sitemap.xml', document('urlset', only)]]);
  const named = parts.map((part, index) => [`sitemap-${index + 1}.xml`, part] as const);
  const index = named.map(([name]) => element('sitemap', [element('loc', absolute(name))]));
  return new Map([
    ['sitemap.xml', document('sitemapindex', index)],
    ...named.map(([name, part]) => [name, document('urlset', part)] as const),
  ]);
}

function entryElement({ url, revised }: SitemapEntry): string {
  return element('url', [element('loc', url), element('lastmod', revised)]);
}

function partsOf(
  elements: readonly string[],
  limits: SitemapLimits,
): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let bytes = Infinity;
  for (const one of elements) {
    const size = Buffer.byteLength(one) + 1;
    const last = parts.at(-1);
    if (last && last.length < limits.entries && bytes + size <= limits.bytes - FRAME_BYTES) {
      last.push(one);
      bytes += size;
    } else {
      parts.push([one]);
      bytes = size;
    }
  }
  return parts;
}

function document(root: 'urlset' | 'sitemapindex', elements: readonly string[]): string {
  return xmlDocument([`<${root} ${namespace}>`, ...elements, `</${root}>`].join('\n'));
}

/** Lets every robot read everything, and shows it the site map where there is one. */
export function robotsFile(sitemap: string | undefined): string {
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return `${lines.join('\n')}\n`;
}
