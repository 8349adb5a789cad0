import { createMemoryHistory } from '@tanstack/react-router';
import { act, render, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { App, createSiteRouter, readSearchAt } from '../src/app/index.ts';
import { createQueryClient, plantSeed, type PageSeed } from '../src/library/index.ts';
import { watchSizes } from './resize.ts';

/**
 * The whole app as a reader meets it who comes by `path`, with or without a built page's own data. The address bar is
 * the history it gives back; what the network hands out is for `serve` to say.
 */
export async function visit(path: string, seed?: PageSeed) {
  watchSizes();
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
  const queryClient = createQueryClient();
  if (seed) plantSeed(queryClient, seed);
  const history = createMemoryHistory({ initialEntries: [path] });
  const { pathname, search } = new URL(path, 'http://here.example');
  const { dropped } = readSearchAt(pathname, search);
  const router = createSiteRouter({ queryClient, history, dropped });
  await router.load();
  const shown = await act(async () => render(<App queryClient={queryClient} router={router} />));
  const address = () => history.location.pathname + history.location.search;
  return {
    ...shown,
    router,
    history,
    queryClient,
    address,
    /** Waits until the reader is at an address. */
    isAt: (wanted: string) => waitFor(() => expect(address()).toBe(wanted)),
  };
}
