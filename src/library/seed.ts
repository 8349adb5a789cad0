import type { QueryClient } from '@tanstack/react-query';
import { editionKeeper } from './editions.ts';
import type { PageSeed } from './pages.ts';

/** The id of the element a built page carries its data in. */
export const seedElementId = 'page-seed';

/** Puts a page's own data where `usePage` looks for it. */
export function plantSeed(client: QueryClient, seed: PageSeed): void {
  client.setQueryData(['seed', seed.path], seed);
  if (seed.edition && 'heading' in seed.page) {
    editionKeeper(client, seed.page.heading.id).hold(seed.edition);
  }
}

/** Reads the data a built page carries. A page without any, or with something else in its place, has none. */
export function readSeed(root: ParentNode): PageSeed | undefined {
  const text = root.querySelector(`#${seedElementId}`)?.textContent;
  if (!text) return undefined;
  try {
    const seed: unknown = JSON.parse(text);
    return isSeed(seed) ? seed : undefined;
  } catch {
    return undefined;
  }
}

// The gate for what our own build wrote into the page: its origin is trusted, its shape is only recognised.
function isSeed(value: unknown): value is PageSeed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'page' in value &&
    typeof value.page === 'object' &&
    value.page !== null &&
    'findings' in value &&
    Array.isArray(value.findings)
  );
}
