// @vitest-environment jsdom
import { createMemoryHistory } from '@tanstack/react-router';
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goodDossier } from '../../tests/fixtures/dossiers/derive.ts';
import { serve } from '../../tests/served.ts';

const file = 'dossiers/ruritania/dossier.json';

/** Clicks nobody took: a browser would follow them itself. */
let leftAlone = 0;
let listening: (readonly [string, EventListenerOrEventListenerObject])[] = [];

function finish(event: Event): void {
  if (!event.defaultPrevented) leftAlone += 1;
  event.preventDefault();
}

/** The program as built for a site under `base`. */
async function built(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  const { followLinks } = await import('./link-clicks.ts');
  const { createSiteRouter } = await import('./router.ts');
  const { createQueryClient } = await import('../library/index.ts');
  vi.unstubAllEnvs();
  return { followLinks, createSiteRouter, createQueryClient };
}

const sites = { '/': await built('/'), '/x/': await built('/x/') };

/** A page of a site with these links on it, alive. */
function page(html: string, base: keyof typeof sites = '/', at: string = base) {
  const { followLinks, createSiteRouter, createQueryClient } = sites[base];
  document.body.innerHTML = html;
  const queryClient = createQueryClient();
  const history = createMemoryHistory({ initialEntries: [at] });
  const listen = vi.spyOn(document, 'addEventListener');
  followLinks(createSiteRouter({ queryClient, history }), queryClient);
  listening = listen.mock.calls.map(([type, listener]) => [type, listener]);
  listen.mockRestore();
  return { history, on: document.body.querySelector('[data-on]') ?? document.body };
}

/** Once what a click has waited for has been painted, and a little longer. */
const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(() => setTimeout(done)));
  });

beforeEach(() => {
  leftAlone = 0;
  window.addEventListener('click', finish);
  window.addEventListener('auxclick', finish);
});

afterEach(() => {
  for (const [type, listener] of listening) document.removeEventListener(type, listener);
  window.removeEventListener('click', finish);
  window.removeEventListener('auxclick', finish);
  vi.unstubAllGlobals();
});

const claim = '/ruritania/claims/no-barge-stopped/';

describe('a plain click', () => {
  it.each([
    ['a page', `<a data-on href="${claim}">x</a>`, claim],
    ['a part of a link', `<a href="${claim}"><b data-on>x</b></a>`, claim],
    [
      'a reading',
      '<a data-on href="/ruritania/?party=zenda&q=x">x</a>',
      '/ruritania/?party=zenda&q=x',
    ],
    [
      'a link with all of its address',
      `<a data-on href="${window.location.origin}${claim}">x</a>`,
      claim,
    ],
    ['a page of no dossier', '<a data-on href="/about/">x</a>', '/about/'],
  ])('on %s is a step of the router, once it has been painted', async (_, html, path) => {
    const { history, on } = page(html);
    fireEvent.click(on);
    await painted();
    expect(history.location.href).toBe(path);
    expect(history.length).toBe(2);
    expect(leftAlone).toBe(0);
  });

  it('on the page one is at is no step, and no reload', async () => {
    const { history, on } = page(`<a data-on href="${claim}">x</a>`, '/', claim);
    fireEvent.click(on);
    await painted();
    expect(history.length).toBe(1);
    expect(leftAlone).toBe(0);
  });
});

describe('the browser keeps', () => {
  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Command', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['another button', { button: 1 }],
  ])('a click with %s', (_, how) => {
    const { history, on } = page(`<a data-on href="${claim}">x</a>`);
    fireEvent.click(on, how);
    expect(history.length).toBe(1);
    expect(leftAlone).toBe(1);
  });

  it.each([
    ['of another tab', `<a data-on href="${claim}" target="_blank">x</a>`],
    ['to be saved', `<a data-on href="${claim}" download>x</a>`],
    ['to another site', `<a data-on href="https://else.example${claim}">x</a>`],
    ['to another port', `<a data-on href="http://localhost:1${claim}">x</a>`],
    ['within the page', '<a data-on href="#main">x</a>'],
    ['to a part of another page', '<a data-on href="/ruritania/#topic-tolls">x</a>'],
    ['to a file', '<a data-on href="/schema/dossier-v1.json">x</a>'],
    ['to the file of a dossier', `<a data-on href="/${file}">x</a>`],
    ['to an embed', '<a data-on href="/ruritania/embed/claims/no-barge-stopped/">x</a>'],
    ['to no page of ours', '<a data-on href="/no/such/page/here/">x</a>'],
    ['that is a letter', '<a data-on href="mailto:desk@else.example">x</a>'],
    ['that leads nowhere', '<a data-on>x</a>'],
    ['that is none', '<p data-on>x</p>'],
  ])('a link %s', (_, html) => {
    const { history, on } = page(html);
    fireEvent.click(on);
    expect(history.length).toBe(1);
    expect(leftAlone).toBe(1);
  });

  it('a click that somebody else has taken', () => {
    const { history, on } = page(`<a data-on href="${claim}">x</a>`);
    on.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(on);
    expect(history.length).toBe(1);
  });
});

describe('a site in a folder', () => {
  it('follows what is in it', async () => {
    const { history, on } = page(`<a data-on href="/x${claim}">x</a>`, '/x/');
    fireEvent.click(on);
    await painted();
    expect(history.location.href).toBe(`/x${claim}`);
  });

  it.each([claim, '/', '/xy/', '/x-ruritania/'])(
    'leaves to the browser what is beside it: %s',
    (path) => {
      const { history, on } = page(`<a data-on href="${path}">x</a>`, '/x/');
      fireEvent.click(on);
      expect(history.length).toBe(1);
      expect(leftAlone).toBe(1);
    },
  );
});

describe('whoever points at a link', () => {
  it.each(['pointerOver', 'focusIn'] as const)('has its dossier sent for: %s', async (how) => {
    const { asked } = serve({ [`/x/${file}`]: JSON.stringify(goodDossier) });
    const { on } = page(`<a href="/x${claim}"><b data-on>x</b></a>`, '/x/');
    fireEvent[how](on);
    fireEvent[how](on);
    await vi.waitFor(() => expect(asked).toEqual([`/x/${file}`]));
  });

  it.each(['pointerOver', 'focusIn'] as const)(
    'has what a filter is applied to sent for, too: %s',
    async (how) => {
      const { asked } = serve({ [`/${file}`]: JSON.stringify(goodDossier) });
      const { on } = page('<form data-dossier="ruritania"><input type="checkbox" data-on></form>');
      fireEvent[how](on);
      await vi.waitFor(() => expect(asked).toEqual([`/${file}`]));
    },
  );

  it.each([
    ['the method', '/about/'],
    ['a file', `/${file}`],
    ['an embed', '/ruritania/embed/claims/no-barge-stopped/'],
    ['another site, whatever its paths', 'https://else.example/ruritania/'],
  ])('has nothing sent for at %s', async (_, href) => {
    const { asked } = serve({});
    const { on } = page(`<a data-on href="${href}">x</a>`);
    fireEvent.pointerOver(on);
    fireEvent.focusIn(on);
    await Promise.resolve();
    expect(asked).toEqual([]);
  });
});
