// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { createHref } from '../address/index.ts';
import { selectClaimPage, wholeReading } from '../dossier/index.ts';
import { embedHtml, embedScript, type EmbedContent } from './embed-template.tsx';

const parts = { css: 'a{b:c}', policy: "default-src 'none'", hrefOf: createHref('/x/') };

function html(content: Partial<EmbedContent> = {}): string {
  const page = present(selectClaimPage(ruritania, 'hofbau-free-of-raiders', wholeReading));
  const head = { name: 'Name', title: 'Title', description: 'Description' };
  return embedHtml(parts, { page, head, canonical: undefined, ...content });
}

describe('an embed as a page', () => {
  const { document } = new JSDOM(html()).window;

  it('has every link open elsewhere, below the base, and tells nobody where the reader came from', () => {
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
    expect(document.querySelector('base')?.hasAttribute('href')).toBe(false);
    expect(document.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe(
      'no-referrer',
    );
    const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('/x/ruritania/claims/hofbau-free-of-raiders/');
    for (const href of hrefs) expect(href).toMatch(/^(?:\/x\/|https:\/\/)/);
  });

  it('asks for no file', () => {
    expect(document.querySelectorAll('[src], link, object, img, iframe')).toHaveLength(0);
  });

  it('carries its policy before anything the policy is about', () => {
    const text = html();
    expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<script'));
    expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<style'));
  });

  it('is kept out of indexes, and names the page it is a part of where that is known', () => {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(html()).not.toContain('canonical');
    expect(html({ canonical: 'https://example.org/x/a/' })).toContain(
      '<link rel="canonical" href="https://example.org/x/a/" />',
    );
  });

  it('takes nothing in a text for markup', () => {
    const text = html({
      head: { name: 'Name', title: '</title><script>', description: '"><script>' },
    });
    expect(text).toContain('<title>&lt;/title>&lt;script></title>');
    expect(text).toContain('content="&quot;>&lt;script>"');
    expect(text.match(/<script/g)).toHaveLength(1);
  });
});

/** The script of an embed, run in a page of its own at that search, 321.4 px high. */
function run(search: string) {
  const { window } = new JSDOM('<!doctype html>', {
    url: `https://site.example/${search}`,
    runScripts: 'outside-only',
  });
  const told = vi.fn<(message: unknown, target: string) => void>();
  const seen: Element[] = [];
  const root = window.document.documentElement;
  Object.defineProperty(root, 'getBoundingClientRect', { value: () => ({ height: 321.4 }) });
  Object.defineProperty(window, 'parent', { value: { postMessage: told } });
  Object.defineProperty(window, 'ResizeObserver', {
    value: class {
      readonly #tell: () => void;
      constructor(tell: () => void) {
        this.#tell = tell;
      }
      observe(element: Element): void {
        seen.push(element);
        this.#tell();
      }
    },
  });
  window.eval(embedScript);
  return { window, root, told, seen };
}

describe('the script of an embed', () => {
  it.each([
    ['?theme=dark', 'dark'],
    ['?theme=light', 'light'],
    ['?a=b&theme=dark&c=d', 'dark'],
    ['?theme=darker', undefined],
    ['?theme=', undefined],
    ['?xtheme=dark', undefined],
    ['?theme=%22onload', undefined],
    ['', undefined],
  ])('at "%s" sets the theme to %s', (search, theme) => {
    expect(run(search).root.dataset['theme']).toBe(theme);
  });

  it('tells its height, whole, when it is laid out, loaded and resized, and nothing else', () => {
    const { window, root, told, seen } = run('?theme=dark');
    expect(seen).toEqual([root]);
    window.dispatchEvent(new window.Event('load'));
    window.dispatchEvent(new window.Event('resize'));
    expect(told.mock.calls).toEqual(
      Array.from({ length: 3 }, () => [{ type: 'rejoinder:height', height: 322 }, '*']),
    );
  });

  it('hears no message', () => {
    const { window, told, root } = run('');
    const before = root.outerHTML;
    told.mockClear();
    window.postMessage({ type: 'rejoinder:height', height: 100 }, '*');
    window.dispatchEvent(new window.MessageEvent('message', { data: { theme: 'dark' } }));
    expect(told).not.toHaveBeenCalled();
    expect(root.outerHTML).toBe(before);
    expect(embedScript).not.toMatch(/onmessage|'message'/);
  });
});
