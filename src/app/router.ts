import type { QueryClient } from '@tanstack/react-query';
import { createBrowserHistory, createRouter, type RouterHistory } from '@tanstack/react-router';
import type { Dropped } from '../address/index.ts';
import { ProgramFailure } from './failure.tsx';
import { routeTree } from './routes.tsx';
import { readSearchAt, writeSearch } from './site-search.ts';
import { site } from './site.ts';

export interface SiteRouterOptions {
  readonly queryClient: QueryClient;
  /** Given at build, where there is no browser to keep one. */
  readonly history?: RouterHistory;
  /** What was dropped from the address the reader came by. */
  readonly dropped?: readonly Dropped[];
}

/** The router of one visit, or of one page at build. Its search is spelled by our own codecs alone. */
export function createSiteRouter({
  queryClient,
  history = createBrowserHistory(),
  dropped = [],
}: SiteRouterOptions) {
  return createRouter({
    routeTree,
    context: { queryClient, dropped },
    basepath: site.base,
    trailingSlash: 'always',
    defaultErrorComponent: ProgramFailure,
    history,
    // It is always the search of where the reader is that is read.
    parseSearch: (search) => ({ ...readSearchAt(history.location.pathname, search).search }),
    stringifySearch: writeSearch,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createSiteRouter>;
  }
}
