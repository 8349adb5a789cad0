import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { App, createSiteRouter } from '../app/index.ts';
import { createQueryClient, plantSeed, type PageSeed } from '../library/index.ts';

/**
 * The markup of one page, drawn by the same components as in the browser and from nothing but its own seed: if a
 * page needed more than it carries, it would show here. `path` is what the browser will ask for, base included.
 */
export async function renderPage(path: string, seed: PageSeed | undefined): Promise<string> {
  const queryClient = createQueryClient();
  if (seed) plantSeed(queryClient, seed);
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createSiteRouter({ queryClient, history });
  await router.load();
  return renderToString(<App queryClient={queryClient} router={router} />);
}
