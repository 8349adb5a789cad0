// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goodDossier } from '../../tests/fixtures/dossiers/derive.ts';
import { serve } from '../../tests/served.ts';
import { visit } from '../../tests/visit.tsx';

const file = '/dossiers/ruritania/dossier.json';
const claim = '/ruritania/claims/no-barge-stopped/';

/** The head as a build of a site that knows its own address writes it. */
const builtHead = `
  <meta name="description" content="of the page before" />
  <link rel="canonical" href="https://example.org/of-the-page-before/" />
  <meta property="og:url" content="https://example.org/of-the-page-before/" />`;

const valueOf = (selector: string, attribute: string) =>
  document.head.querySelector(selector)?.getAttribute(attribute);
const canonical = () => valueOf('link[rel=canonical]', 'href');
const sharedUrl = () => valueOf('meta[property="og:url"]', 'content');
const description = () => valueOf('meta[name=description]', 'content');

beforeEach(() => {
  document.head.innerHTML = builtHead;
  serve({ [file]: JSON.stringify(goodDossier) });
});

afterEach(() => {
  document.head.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the head of the document', () => {
  it('follows the reader: title, description, and the address to share, without filters', async () => {
    const { history } = await visit('/ruritania/?party=zenda');
    await waitFor(() => expect(canonical()).toBe('https://example.org/ruritania/'));
    expect(sharedUrl()).toBe('https://example.org/ruritania/');
    act(() => history.push(`${claim}?party=zenda`));
    await waitFor(() => expect(canonical()).toBe(`https://example.org${claim}`));
    expect(sharedUrl()).toBe(`https://example.org${claim}`);
    expect(document.title).toMatch(/^Otto Strakencz: /);
    expect(description()).toMatch(/^Ruritanian side\. No events reported against it/);
    act(() => history.push('/about/'));
    await waitFor(() => expect(canonical()).toBe('https://example.org/about/'));
    expect(document.title).toMatch(/^How to read/);
  });

  it('knows a record by its present name, whatever old one the reader came by', async () => {
    await visit('/ruritania/claims/hofbau-is-safe/');
    await waitFor(() =>
      expect(canonical()).toBe('https://example.org/ruritania/claims/hofbau-free-of-raiders/'),
    );
  });

  it('does not go on naming the page before where there is no page', async () => {
    await visit('/ruritania/claims/no-such-claim/');
    await screen.findByRole('heading', { level: 1, name: /no such|there is no/i });
    await waitFor(() => expect(canonical()).toBe(`https://example.org${location.pathname}`));
  });

  it('names no address where the build named none', async () => {
    document.head.innerHTML = '';
    await visit('/ruritania/');
    await waitFor(() => expect(document.title).toMatch(/Rejoinder$/));
    expect(canonical()).toBeUndefined();
    expect(document.head.querySelector('meta')).toBeNull();
  });
});
