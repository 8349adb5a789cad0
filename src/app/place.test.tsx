// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goodDossier, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { serve } from '../../tests/served.ts';
import { visit } from '../../tests/visit.tsx';
import { keepPlaces } from './index.ts';
import { site } from './site.ts';

const good = JSON.stringify(goodDossier);
const heading = () => screen.getByRole('heading', { level: 1 });
const focused = () => document.activeElement;

/** A reader whose place is kept, and who can scroll. */
async function read(path: string) {
  const reader = await visit(path);
  vi.stubGlobal('scrollTo', (_: number, y: number) => {
    window.scrollY = y;
  });
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/["\\]/g, String.raw`\$&`) });
  window.scrollY = 0;
  keepPlaces(reader.router);
  const scrollTo = (y: number) => {
    window.scrollY = y;
    window.dispatchEvent(new Event('scroll'));
  };
  return { ...reader, scrollTo };
}

beforeEach(() => {
  sessionStorage.clear();
  serve({
    '/dossiers/ruritania/dossier.json': good,
    [`/dossiers/${site.featured}/dossier.json`]: JSON.stringify(withAt(['id'], site.featured)),
  });
});
afterEach(() => void vi.unstubAllGlobals());

describe('a reader’s place', () => {
  it('on a new page is its heading, at the top', async () => {
    const { history, scrollTo } = await read('/ruritania/');
    scrollTo(640);
    act(() => history.push('/ruritania/claims/no-barge-stopped/'));
    await waitFor(() => expect(heading().textContent).toMatch(/^No Ruritanian boat/));
    await waitFor(() => expect(focused()).toBe(heading()));
    expect(window.scrollY).toBe(0);
  });

  it('going back is where it was, at the same link', async () => {
    const { history, scrollTo } = await read('/ruritania/');
    const link = () => screen.getByRole('link', { name: /^No Ruritanian boat/ });
    link().focus();
    scrollTo(640);
    act(() => history.push('/ruritania/claims/no-barge-stopped/'));
    await waitFor(() => expect(heading().textContent).toMatch(/^No Ruritanian boat/));
    act(() => history.back());
    await waitFor(() => expect(heading().textContent).toMatch(/^Tolls and torches/));
    await waitFor(() => expect(focused()).toBe(link()));
    expect(window.scrollY).toBe(640);
  });

  it('stays where it is while filters are chosen', async () => {
    const { isAt, scrollTo } = await read('/ruritania/');
    scrollTo(200);
    const tick = () => screen.getByRole('checkbox', { name: /^None reported/ });
    await userEvent.click(tick());
    await isAt('/ruritania/?against=none');
    await waitFor(() => expect(screen.getByText(/of 8 claims shown/)).toBeDefined());
    expect(focused()).toBe(tick());
    expect(window.scrollY).toBe(200);
  });

  it('is beside a filter that is taken off by a link that goes with it', async () => {
    const { history } = await read('/ruritania/?against=none');
    (await screen.findByRole('link', { name: /^Without “Events against/ })).focus();
    act(() => history.push('/ruritania/'));
    await waitFor(() => expect(screen.getByText(/^All 8 claims shown/)).toBeDefined());
    await waitFor(() => expect(focused()?.textContent).toBe('Swap sides'));
  });

  it('stays in the field while home becomes the board of its dossier', async () => {
    await read('/');
    await userEvent.type(screen.getByRole('searchbox'), 'guards');
    await waitFor(() => expect(screen.getByText(/^1 of 8 claims shown/)).toBeDefined());
    expect(focused()).toBe(screen.getByRole('searchbox'));
    expect(focused()).toHaveProperty('value', 'guards');
  });

  it('is kept for the page that a reload brings', async () => {
    const { scrollTo } = await read('/ruritania/');
    scrollTo(333);
    window.dispatchEvent(new Event('pagehide'));
    expect(sessionStorage.getItem('rejoinder:places')).toContain('"scroll":333');
  });
});
