// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { goodDossier, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../tests/fixtures/readings.ts';
import { noNetwork, serve } from '../../tests/served.ts';
import { pathOf, readPath } from '../address/index.ts';
import { wholeReading } from '../dossier/index.ts';
import { selectPage } from './drawing.ts';
import type { DossierAddress } from './pages.ts';
import { createQueryClient } from './queries.ts';
import { plantSeed } from './seed.ts';
import { usePage, type PageState } from './use-page.ts';

const file = '/dossiers/ruritania/dossier.json';
const good = JSON.stringify(goodDossier);

function addressAt(path: string): DossierAddress {
  const address = readPath(path);
  if (!address || !('dossier' in address) || address.page === 'embed')
    throw new Error(`${path} is in no dossier.`);
  return address;
}

/** A reader at an address, with or without the data that a built page carries. */
function visit(path: string, search = '', built: 'built' | 'bare' = 'bare') {
  const client = createQueryClient();
  const address = addressAt(path);
  if (built === 'built') {
    const page = present(selectPage(ruritania, address, wholeReading));
    plantSeed(client, { path: pathOf(address), page, findings: [] });
  }
  const request = { base: '/', address, reading: readingOf(search) };
  return renderHook((props) => usePage(props), {
    initialProps: request,
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
}

type Ready = Extract<PageState, { status: 'ready' }>;
type Visit = ReturnType<typeof visit>;

function ready({ result }: Visit): Ready {
  return result.current.status === 'ready' ? result.current : expect.fail(result.current.status);
}

const shown = (page: Ready['page']) => (page.kind === 'board' ? page.shown : undefined);
const settles = ({ result }: Visit, status: PageState['status']) =>
  waitFor(() => expect(result.current.status).toBe(status), { timeout: 5000 });

afterEach(() => void vi.unstubAllGlobals());

describe('a built page', () => {
  it('draws from its own data at once and fetches nothing', async () => {
    const { asked } = serve({});
    const visited = visit('/ruritania/claims/no-barge-stopped/', '', 'built');
    expect(ready(visited)).toMatchObject({ pending: false, dropped: [], findings: [] });
    await act(async () => undefined);
    expect(asked).toEqual([]);
  });

  it('is whole while the dossier comes to filter it, and then filtered', async () => {
    const { asked } = serve({ [file]: good });
    const visited = visit('/ruritania/', 'party=zenda', 'built');
    expect(ready(visited).pending).toBe(true);
    expect(shown(ready(visited).page)).toBe(8);
    await waitFor(() => expect(ready(visited).pending).toBe(false));
    expect(shown(ready(visited).page)).toBe(4);
    expect(ready(visited).unfiltered).toBeUndefined();
    expect(asked).toEqual([file]);
  });

  it('is filtered when the reader chooses, without a blank between', async () => {
    serve({ [file]: good });
    const visited = visit('/ruritania/', '', 'built');
    const address = addressAt('/ruritania/');
    visited.rerender({ base: '/', address, reading: readingOf('party=zenda') });
    expect(visited.result.current.status).toBe('ready');
    await waitFor(() => expect(shown(ready(visited).page)).toBe(4));
  });

  it('stays whole, and says why, when the dossier cannot be had; trying again filters it', async () => {
    const served = serve({ [file]: noNetwork });
    const visited = visit('/ruritania/', 'party=zenda', 'built');
    await waitFor(() => expect(ready(visited).unfiltered).toBeDefined(), { timeout: 5000 });
    expect(ready(visited).unfiltered?.error.code).toBe('offline');
    expect(ready(visited).pending).toBe(false);
    expect(shown(ready(visited).page)).toBe(8);
    served.put(file, good);
    act(() => ready(visited).unfiltered?.retry());
    await waitFor(() => expect(shown(ready(visited).page)).toBe(4));
    expect(ready(visited).unfiltered).toBeUndefined();
  });
});

describe('a page that carries nothing', () => {
  it('is loading, and then ready', async () => {
    serve({ [file]: good });
    const visited = visit('/ruritania/events/hofbau-landing-burned/');
    expect(visited.result.current.status).toBe('loading');
    await settles(visited, 'ready');
    expect(ready(visited).page.kind).toBe('event');
  });

  it('fails with the reason, and is ready when trying again helps', async () => {
    const served = serve({});
    const visited = visit('/ruritania/');
    await settles(visited, 'failed');
    const { current } = visited.result;
    expect(current).toMatchObject({ status: 'failed', failure: { error: { code: 'missing' } } });
    served.put(file, good);
    act(() => {
      if (current.status === 'failed') current.failure.retry();
    });
    await settles(visited, 'ready');
  });

  it('brings what was set aside of a dossier that does not quite hold', async () => {
    serve({ [file]: JSON.stringify(withAt(['claims', 0, 'colour'], 'red')) });
    const visited = visit('/ruritania/');
    await settles(visited, 'ready');
    expect(ready(visited).findings).toMatchObject([{ pointer: '/claims/0/colour' }]);
  });

  it('knows a dossier without the record that was asked for', async () => {
    serve({ [file]: good });
    const visited = visit('/ruritania/claims/nobody-said-this/');
    await settles(visited, 'unknown-record');
    expect(visited.result.current).toMatchObject({ loaded: { dossier: { id: 'ruritania' } } });
  });
});

describe('a reading the dossier cannot answer', () => {
  it('is fitted to it, and what was dropped is told', async () => {
    serve({ [file]: good });
    const visited = visit('/ruritania/', 'party=atlantis,zenda&topic=whales');
    await settles(visited, 'ready');
    expect(ready(visited).reading).toEqual(readingOf('party=zenda'));
    expect(ready(visited).dropped).toEqual([
      { parameter: 'party', value: 'atlantis', why: 'unknown-value' },
      { parameter: 'topic', value: 'whales', why: 'unknown-value' },
    ]);
  });

  it('takes a speaker’s old name for the present one, without a word', async () => {
    serve({ [file]: good });
    const visited = visit('/ruritania/', 'speaker=strakencz');
    await settles(visited, 'ready');
    expect(ready(visited).reading.speaker).toEqual(['otto-strakencz']);
    expect(ready(visited).dropped).toEqual([]);
  });
});
