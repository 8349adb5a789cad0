import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { App, createSiteRouter, site } from '../app/index.ts';
import type { Dossier } from '../dossier/index.ts';
import {
  createQueryClient,
  dossierQuery,
  drawingOf,
  plantSeed,
  type PageSeed,
} from '../library/index.ts';

/**
 * The markup of one page, drawn by the same components as in the browser and from nothing but its own seed: if a
 * page needed more than it carries, it would show here. `path` is what the browser will ask for, base included. What is
 * said of a record that is not there needs the `whole` dossier, as in the browser.
 */
export async function renderPage(
  path: string,
  seed: PageSeed | undefined,
  whole?: Dossier,
): Promise<string> {
  const queryClient = createQueryClient();
  if (seed) plantSeed(queryClient, seed);
  if (whole) {
    const loaded = { dossier: whole, findings: [], drawing: drawingOf(whole) };
    queryClient.setQueryData(dossierQuery(site.base, whole.id).queryKey, loaded);
  }
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createSiteRouter({ queryClient, history });
  await router.load();
  return renderToString(<App queryClient={queryClient} router={router} />);
}
