import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { sitePages } from '../../tests/fixtures/site-pages.ts';
import { serve } from '../../tests/served.ts';
import { renderPage } from './render-page.tsx';
import type { SitePage } from './site-pages.ts';

const pages = sitePages([ruritania], ruritania);
const draw = ({ canonical, page }: SitePage) =>
  renderPage(canonical, { path: canonical, page, findings: [] });
const headings = (markup: string) =>
  [...markup.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]*>/g, ''),
  );

let asked: readonly string[] = [];
const complain = vi.spyOn(console, 'error');

beforeEach(() => {
  ({ asked } = serve({}));
  complain.mockClear();
});

afterEach(() => void vi.unstubAllGlobals());

describe('a page of the site', () => {
  it.each(pages.map((page) => [page.path, page] as const))(
    '%s is drawn from its seed alone',
    async (_, page) => {
      const [heading, ...more] = headings(await draw(page));
      expect(heading).toMatch(/\w/);
      expect(heading).not.toMatch(/^There is no|could not be loaded|broke$/);
      expect(more).toEqual([]);
      expect(asked).toEqual([]);
      expect(complain).not.toHaveBeenCalled();
    },
  );

  it('has on it what its record says', async () => {
    const claim = pages.find(({ path }) => path.endsWith('/claims/no-barge-stopped/'));
    const markup = claim ? await draw(claim) : '';
    expect(headings(markup)[0]).toContain('No Ruritanian boat has stopped a Zendan barge');
    expect(markup).toContain('Otto Strakencz');
    expect(markup).toContain('href="/ruritania/"');
  });

  it('is the same however often it is built', async () => {
    const [board] = pages;
    if (!board) return expect.fail('no board');
    expect(await draw(board)).toBe(await draw(board));
  });

  it('does not bring one page’s seed to another', async () => {
    const [board] = pages;
    if (!board) return expect.fail('no board');
    await draw(board);
    const bare = await renderPage('/ruritania/', undefined);
    expect(headings(bare)).toEqual(['There is no such dossier here']);
    expect(asked).toEqual(['/dossiers/ruritania/dossier.json']);
  });
});

describe('the page of a record that was withdrawn', () => {
  it('says so, when and why, and asks for nothing', async () => {
    const revision = {
      date: '2019-05-06',
      text: 'The article does not say this.',
      withdrawn: [{ kind: 'claim', id: 'river-is-dry' }],
    };
    const dossier = parsed(withAt(['revisions', 1], revision));
    const markup = await renderPage('/ruritania/claims/river-is-dry/', undefined, dossier);
    expect(headings(markup)).toEqual(['This claim has been withdrawn']);
    expect(markup).toContain('6 May 2019');
    expect(markup).toContain('The article does not say this.');
    expect(markup).toContain('href="/ruritania/"');
    expect(asked).toEqual([]);
  });
});

describe('the page for every other address', () => {
  it('says so, leads on, and asks for nothing', async () => {
    const markup = await renderPage('/no/such/page/here/', undefined);
    expect(headings(markup)).toEqual(['There is no page at this address']);
    for (const way of ['/', '/dossiers/', '/about/']) expect(markup).toContain(`href="${way}"`);
    expect(asked).toEqual([]);
    expect(complain).not.toHaveBeenCalled();
  });
});
