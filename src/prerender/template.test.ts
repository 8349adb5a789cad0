import { describe, expect, it } from 'vitest';
import { parseDossier } from '../dossier/gate/index.ts';
import { goodDossier } from '../../tests/fixtures/dossiers/derive.ts';
import { eachDossier, featuredOf } from './dossier-files.ts';
import { libraryOf } from '../../tests/fixtures/shelves.ts';
import { sitePages } from '../../tests/fixtures/site-pages.ts';
import {
  earlyScript,
  fillTemplate,
  startScript,
  type PageParts,
  type SiteParts,
} from './template.ts';

const site: SiteParts = {
  template:
    '<title>x</title>\n<link rel="stylesheet" href="/assets/a.css">\n<script type="module" crossorigin src="/assets/s.js"></script><!--head--><body><!--moved--><!--page--><!--seed--></body>',
  css: 'a{b:c}',
  fonts: ['/assets/f.woff2', '/assets/g.woff2'],
  policy: "default-src 'none'",
  lateFiles: {},
};

function filled(parts: Partial<PageParts>): string {
  return fillTemplate(site, {
    head: { name: 'Name', title: 'Title', description: 'Description' },
    markup: '<p>markup</p>',
    seed: undefined,
    canonical: undefined,
    isFiltered: false,
    isIndexed: true,
    ...parts,
  });
}

describe('fillTemplate', () => {
  it('takes nothing in a text for a pattern or for markup', () => {
    const page = filled({
      head: { name: 'Name', title: "$& $' </title><script>", description: '"><script>' },
      markup: '$1 $`',
    });
    expect(page).toContain("<title>$&amp; $' &lt;/title>&lt;script></title>");
    expect(page).toContain('content="&quot;>&lt;script>"');
    expect(page).toContain('$1 $`');
    expect(page.split('<script').length).toBe(filled({}).split('<script').length);
  });

  it('names the fonts to the script that asks for them on a quick line', () => {
    expect(filled({})).toContain(
      `<script data-fonts="/assets/f.woff2 /assets/g.woff2">${earlyScript}</script>`,
    );
  });

  it('asks for the script of the app, and starts it, from the end of the page', () => {
    const html = filled({ markup: '<p>page</p>' });
    const [before = '', after = ''] = html.split('<p>page</p>');
    expect(before).not.toContain('/assets/s.js');
    expect(after).toContain('<link rel="modulepreload" crossorigin="" href="/assets/s.js" />');
    expect(after).toContain(`<script data-start="/assets/s.js">${startScript}</script>`);
    expect(html).not.toContain('type="module"');
  });

  it('has no board painted before the words of its first claim, and other pages as they come', () => {
    const cards = ['A', 'B'].map((claim) => `<h3 id="${claim}"><a>${claim} $1</a></h3><p>When</p>`);
    const markup = `<h1>Board</h1>${cards.join('')}`;
    const awaited = '<link rel="expect" href="#behind-first-claim" blocking="render" />';
    const board = filled({ markup, isBoard: true });
    expect(board).toContain(awaited);
    expect(board).toContain('<a>A $1</a></h3><p id="behind-first-claim">When</p><h3 id="B">');
    expect(board.split('id="behind-first-claim"')).toHaveLength(2);
    expect(filled({ markup })).not.toContain('behind-first-claim');
    expect(filled({ markup: '<h1>Empty</h1>', isBoard: true })).not.toContain('rel="expect"');
  });

  it('carries a seed that cannot end its own element, and gives it back whole', () => {
    const page = { ...libraryOf([]), note: '</script><b>' };
    const html = filled({ seed: { path: '/', page, findings: [] } });
    expect(html).not.toContain('</script><b>');
    const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual({ path: '/', page, findings: [] });
  });

  it('carries what it says to machines, which cannot end its own element either', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Claim', text: '</script><b>' }],
    } as const;
    const html = filled({ jsonLd: graph });
    expect(html).not.toContain('</script><b>');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(graph);
    expect(filled({})).not.toContain('ld+json');
  });

  it('tells those who pass it on what it is, unless nobody should', () => {
    const picture = { path: '/a.png', digest: 'd', width: 1200, height: 630, alt: 'Alt' };
    const url = 'https://example.org/a.png?v=d';
    const sharing = { siteName: 'Site', type: 'article', language: 'en', alternates: [] } as const;
    const html = filled({ sharing: { ...sharing, picture: { ...picture, url } } });
    expect(html).toContain('<meta property="og:title" content="Name" />');
    expect(html).toContain(`<meta property="og:image" content="${url}" />`);
    expect(filled({})).not.toContain('og:');
  });

  it('puts the style sheet into the page, in place of the link to it', () => {
    const html = filled({});
    expect(html).toContain('<style>a{b:c}</style>');
    expect(html).not.toContain('rel="stylesheet"');
  });

  it('puts the small style sheets of a kind of page into it, and links them for the loader alone', () => {
    const files = { scripts: [], styles: ['/assets/claim.css'] };
    expect(filled({ late: files })).toContain('<link rel="stylesheet" href="/assets/claim.css" />');
    const inlined = { css: 'd{e:f}', policy: "style-src 'sha256-d'" };
    const html = filled({ late: { ...files, inlined } });
    expect(html).toContain('<style>a{b:c}</style>\n    <style>d{e:f}</style>');
    expect(html).toContain('<link rel="stylesheet" href="/assets/claim.css" disabled="" />');
    expect(html).toContain(`content="style-src 'sha256-d'"`);
    expect(html).not.toContain(site.policy);
  });

  it('names a canonical address only where there is one, and keeps a lost page out of indexes', () => {
    expect(filled({})).not.toContain('canonical');
    expect(filled({ canonical: 'https://example.org/a/' })).toContain(
      '<link rel="canonical" href="https://example.org/a/" />',
    );
    expect(filled({ isIndexed: false })).toContain('content="noindex"');
  });

  it('names at an old address the present one, for whoever is not taken there by script', () => {
    const moved = { what: 'claim', href: '/x/"a"/' };
    const html = filled({ moved, canonical: 'https://example.org/x/' });
    expect(html).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/x/&quot;a&quot;/" /></noscript>',
    );
    expect(html).toMatch(
      /<noscript><aside .*This claim’s address .*<a href="\/x\/&quot;a&quot;\/">https:\/\/example\.org\/x\/<\/a>\.<\/p><\/aside><\/noscript><p>markup/,
    );
    expect(filled({})).not.toMatch(/refresh|noscript|moved/);
  });

  it('has only a board painted with its first card alone', () => {
    expect(filled({ isBoard: true })).toContain(' data-board="yes">');
    expect(filled({})).not.toContain('data-board');
  });

  it('lets only a page that can be filtered wait for its filters', () => {
    expect(filled({ isFiltered: true })).toContain(' data-filtered="yes">');
    expect(filled({})).not.toContain('data-filtered');
  });
});

describe('sitePages', () => {
  const { dossier } = parseDossier(goodDossier);
  if (!dossier) throw new Error('the good dossier does not hold');

  it('has a page for every record, and the featured board at home under its own name', () => {
    const pages = sitePages([dossier], dossier);
    const records = [dossier.claims, dossier.events, dossier.assessments, dossier.speakers];
    const paths = new Set(pages.map(({ path }) => path));
    for (const { id } of records.flat()) {
      expect(
        [...paths].some((path) => path.endsWith(`/${id}/`)),
        id,
      ).toBe(true);
    }
    expect(pages[0]).toMatchObject({ path: '/', canonical: `/${dossier.id}/` });
    expect(paths.size).toBe(pages.length);
  });

  it('answers at a retired id with the record it has become', () => {
    const [claim, ...rest] = dossier.claims;
    if (!claim) throw new Error('no claim');
    const renamed = { ...dossier, claims: [{ ...claim, aliases: ['an-older-name'] }, ...rest] };
    const page = sitePages([renamed], renamed).find(({ path }) => path.includes('an-older-name'));
    expect(page?.canonical).toBe(`/${dossier.id}/claims/${claim.id}/`);
  });
});

describe('the dossiers of a site', () => {
  it('are refused, finding by finding, where one does not hold', () => {
    expect(() => [...eachDossier('tests/fixtures/dossiers')]).not.toThrow();
    expect(featuredOf([...eachDossier('public/dossiers')], undefined).id).toBeTruthy();
    expect(() => featuredOf([...eachDossier('public/dossiers')], 'nowhere')).toThrow(/nowhere/);
    expect(() => featuredOf([], undefined)).toThrow(/no dossier/);
  });
});
