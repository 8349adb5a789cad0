import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { bothDossiers, pagesOfBoth, properPages } from '../../tests/fixtures/both-dossiers.ts';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import type { Page } from '../library/index.ts';
import type { PagePicture } from './pictures/draw-pictures.ts';
import { sharingOf, type PictureOf } from './sharing.ts';
import { dossierFiles, siteFiles, sitemapEntries } from './site-files.ts';
import { dossierPages } from './site-pages.ts';
import { standingAt, type Standing } from './standing.ts';

const host = 'https://example.org';
const standing = standingAt(host, '/x/');
/** What a site of both dossiers has beside its pages. */
function filesOfBoth(at: Standing, pictures?: PictureOf): ReadonlyMap<string, string> {
  return new Map([
    ...siteFiles(bothDossiers, sitemapEntries(pagesOfBoth, at), at),
    ...bothDossiers.flatMap((one) => [...dossierFiles(one, dossierPages(one), at, pictures)]),
  ]);
}

const files = filesOfBoth(standing);
const textOf = (path: string) => present(files.get(path));
const picture: PagePicture = { path: '/p.png', digest: 'd1', width: 1200, height: 630, alt: 'Alt' };
const pictureOf: PictureOf = ({ kind }) => (kind === 'claim' ? picture : undefined);

const pageAt = (wanted: string): Page =>
  present(properPages.find(({ path }) => path === wanted)).page;
const claimPage = pageAt('/ruritania/claims/no-barge-stopped/');
const oEmbedPath = 'ruritania/embed/claims/no-barge-stopped/oembed.json';
const read = (text: string): object => {
  const value: object = JSON.parse(text);
  return value;
};

describe('the files of a site that knows its own address', () => {
  it('are a site map of every page, each by its proper address and with its day', () => {
    const parser = new XMLParser();
    const { urlset }: { urlset: { url: readonly object[] } } = parser.parse(textOf('sitemap.xml'));
    expect(urlset.url).toHaveLength(properPages.length);
    expect(urlset.url).toContainEqual({
      loc: `${host}/x/ruritania/claims/no-barge-stopped/`,
      lastmod: '2019-03-12',
    });
    const text = textOf('sitemap.xml');
    expect(text).not.toContain(`<loc>${host}/x/</loc>`);
    expect(text).not.toContain('hofbau-is-safe');
  });

  it('lead robots to it', () => {
    expect(textOf('robots.txt')).toContain(`Sitemap: ${host}/x/sitemap.xml`);
  });

  it('are a feed for each dossier, and one for all', () => {
    for (const { id, title } of bothDossiers) {
      const feed = textOf(`dossiers/${id}/feed.atom`);
      expect(feed).toContain(`<id>${host}/x/dossiers/${id}/feed.atom</id>`);
      expect(feed).toContain(`href="${host}/x/${id}/"`);
      expect(textOf('dossiers/feed.atom')).toContain(`<title>${title}, `);
    }
  });

  it('are an answer of oEmbed for each claim, which frames its embedded page', () => {
    const claims = bothDossiers.flatMap((dossier) => dossier.claims);
    expect([...files.keys()].filter((path) => path.endsWith('/oembed.json'))).toHaveLength(
      claims.length,
    );
    const answer = read(textOf(oEmbedPath));
    expect(answer).toMatchObject({ type: 'rich', version: '1.0' });
    expect(answer).not.toHaveProperty('thumbnail_url');
    const { html } = { html: '', ...answer };
    expect(html).toContain(`src="${host}/x/ruritania/embed/claims/no-barge-stopped/"`);
    expect(html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
  });

  it('show the picture of a claim where one was drawn', () => {
    const drawn = filesOfBoth(standing, pictureOf);
    expect(read(present(drawn.get(oEmbedPath)))).toMatchObject({
      thumbnail_url: `${host}/x/p.png?v=d1`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});

describe('the files of a site that does not', () => {
  it('let robots in, and are no more than that', () => {
    const bare = filesOfBoth(standingAt(undefined, '/'));
    expect([...bare]).toEqual([['robots.txt', 'User-agent: *\nAllow: /\n']]);
  });
});

describe('sharingOf', () => {
  it('leads from every page to files that are there, and from a claim to its oEmbed', () => {
    const led = properPages.flatMap(({ page }) => sharingOf(page, standing).alternates);
    const paths = led.map(({ href }) => href.replace(`${host}/x/`, ''));
    expect(paths.filter((path) => !files.has(path))).toEqual([]);
    expect(sharingOf(claimPage, standing).alternates).toEqual([
      {
        type: 'application/atom+xml',
        href: `${host}/x/dossiers/ruritania/feed.atom`,
        title: `${ruritania.title}: revisions`,
      },
      {
        type: 'application/json+oembed',
        href: `${host}/x/${oEmbedPath}`,
        title: expect.stringMatching(/^Otto Strakencz: /),
      },
    ]);
    expect(sharingOf(pageAt('/about/'), standing).alternates).toEqual([]);
  });

  it('is an article’s for a record, and a site’s for what leads to many', () => {
    expect(sharingOf(claimPage, standing).type).toBe('article');
    expect(sharingOf(pageAt('/ruritania/'), standing).type).toBe('website');
    expect(sharingOf(pageAt('/dossiers/'), standing).type).toBe('website');
  });

  it('shows a picture by its full address, and none where that is not known', () => {
    expect(sharingOf(claimPage, standing, picture).picture?.url).toBe(`${host}/x/p.png?v=d1`);
    const homeless = sharingOf(claimPage, standingAt(undefined, '/'), picture);
    expect(homeless.picture).toBeUndefined();
    expect(homeless.alternates).toEqual([]);
  });
});
