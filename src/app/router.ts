import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { readReading, writeReading, type Dropped } from '../address/index.ts';
import { wholeReading } from '../dossier/index.ts';
import { ProgramFailure } from './failure.tsx';
import { routeTree } from './routes.tsx';
import { site } from './site.ts';

export interface SiteRouterOptions {
  readonly queryClient: QueryClient;
  /** Given at build, where there is no browser to keep one. */
  readonly history?: RouterHistory;
  /** What was dropped from the address the reader came by. */
  readonly dropped?: readonly Dropped[];
}

/** The router of one visit, or of one page at build. Its search is a reading, spelled by our own codec alone. */
export function createSiteRouter({ queryClient, history, dropped = [] }: SiteRouterOptions) {
  return createRouter({
    routeTree,
    context: { queryClient, dropped },
    basepath: site.base,
    trailingSlash: 'always',
    defaultErrorComponent: ProgramFailure,
    parseSearch: (search) => ({ ...readReading(search).reading }),
    stringifySearch: (search) => writeReading({ ...wholeReading, ...search }),
    ...(history && { history }),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createSiteRouter>;
  }
}
