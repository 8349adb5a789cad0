import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { robotsFile, sitemapFiles, type SitemapEntry } from './sitemap.ts';

const absolute = (path: string) => `https://example.org/${path}`;
const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });

interface ReadMap {
  readonly urlset?: { readonly url: readonly { readonly loc: string; readonly lastmod: string }[] };
  readonly sitemapindex?: { readonly sitemap: readonly { readonly loc: string }[] };
}

/** A file as a search engine reads it. */
function read(text: string | undefined): ReadMap {
  expect(XMLValidator.validate(text ?? '')).toBe(true);
  const map: ReadMap = parser.parse(text ?? '');
  return map;
}

function entries(count: number): readonly SitemapEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    url: `https://example.org/${index}/?a=1&b='"<`,
    revised: '2019-03-12',
  }));
}

const locations = (files: ReadonlyMap<string, string>) =>
  [...files.values()].flatMap((text) => read(text).urlset?.url.map(({ loc }) => loc) ?? []);

describe('sitemapFiles', () => {
  it('are one file of every page, with the day it was revised', () => {
    const files = sitemapFiles(entries(3), absolute);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    expect(read(files.get('sitemap.xml')).urlset?.url[2]).toEqual({
      loc: entries(3)[2]?.url,
      lastmod: '2019-03-12',
    });
  });

  it('are an index and its parts where there are more than 50,000', () => {
    expect(sitemapFiles(entries(50_000), absolute).size).toBe(1);
    const files = sitemapFiles(entries(50_001), absolute);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(read(files.get('sitemap.xml')).sitemapindex?.sitemap).toEqual([
      { loc: 'https://example.org/sitemap-1.xml' },
      { loc: 'https://example.org/sitemap-2.xml' },
    ]);
    expect(read(files.get('sitemap-1.xml')).urlset?.url).toHaveLength(50_000);
    expect(read(files.get('sitemap-2.xml')).urlset?.url).toHaveLength(1);
  });

  it('are parts too where one file would be too large, and each part is small enough', () => {
    const limits = { entries: 50_000, bytes: 2000 };
    const files = sitemapFiles(entries(100), absolute, limits);
    expect(files.size).toBeGreaterThan(5);
    for (const [name, text] of files) {
      if (name !== 'sitemap.xml') expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.bytes);
    }
    expect(locations(files)).toEqual(entries(100).map(({ url }) => url));
  });

  it('are a file with nothing in it where there is nothing', () => {
    expect(XMLValidator.validate(sitemapFiles([], absolute).get('sitemap.xml') ?? '')).toBe(true);
  });
});

describe('robotsFile', () => {
  it('lets everyone in, and names the site map where there is one', () => {
    expect(robotsFile('https://example.org/sitemap.xml')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
    );
    expect(robotsFile(undefined)).toBe('User-agent: *\nAllow: /\n');
  });
});
