import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { writeReading, type Dropped } from '../address/index.ts';
import { wholeReading, type Reading } from '../dossier/index.ts';
import {
  dossierQuery,
  latePartWithStyle,
  mapOrderQuery,
  seedKey,
  type DossierAddress,
  type PageSeed,
} from '../library/index.ts';
import { foreseeFailures } from './late-failing.tsx';
import { loadLate, loadView } from './late-views.ts';
import { AboutRoute, DossierRoute, SoughtRoute, UnknownRoute } from './route-pages.tsx';
import { Shell } from './shell.tsx';
import type { SiteSearch } from './site-search.ts';
import { addressBelow, site, type AppAddress } from './site.ts';

interface RouterContext {
  readonly queryClient: QueryClient;
  /** What the address the reader came by asked for and no reading can hold. */
  readonly dropped: readonly Dropped[];
}

/** Has what a page needs at hand before it is shown. A failure is the page's to tell, so none is thrown here. */
async function prepare(client: QueryClient, pathname: string, reading: Reading): Promise<void> {
  const address = addressBelow(pathname);
  if (!address) return;
  await Promise.all([loadView(address), loadData(client, address, reading)]);
  if (address.page === 'board' && hasLongBoard(client, address)) await loadLate('longBoard');
}

/** Whether the board of an address is drawn in blocks, as the built page says, or else the dossier that was fetched. */
function hasLongBoard(client: QueryClient, address: DossierAddress): boolean | undefined {
  const page = client.getQueryData<PageSeed>(seedKey(address))?.page;
  if (page?.kind === 'board') return page.long !== undefined;
  return client.getQueryData(dossierQuery(site.base, address.dossier).queryKey)?.drawing.isLong;
}

async function loadData(client: QueryClient, address: AppAddress, reading: Reading): Promise<void> {
  const seeded = client.getQueryData([...seedKey(address)]) !== undefined;
  if (seeded && writeReading(reading) === '') return;
  if ('dossier' in address) {
    // With what is fetched comes what may have to be said of it.
    const ready = Promise.all([
      client.prefetchQuery(dossierQuery(site.base, address.dossier)),
      foreseeFailures(),
      // Without it a map is not drawn, and its heading not there to be entered at.
      address.page === 'map' && client.prefetchQuery(mapOrderQuery(site.base, address.dossier)),
    ]);
    // A built page is there to be read while the dossier is on its way to filter it.
    if (!seeded) await ready;
  } else if (seeded) return;
  else if (address.page === 'library' || address.page === 'search') {
    // They come with the page itself. Where they do not, the page says so.
    const late = await latePartWithStyle(() => import('./sought-pages.tsx')).catch(() => undefined);
    await late?.prepareSought(client, site.base, address);
  } else await client.prefetchQuery(dossierQuery(site.base, site.featured));
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  notFoundComponent: UnknownRoute,
  validateSearch: (search: Partial<SiteSearch>): SiteSearch => ({ ...wholeReading, ...search }),
  loaderDeps: ({ search }) => ({ search }),
});

/** What a loader is told of where the reader is going. */
interface Going {
  readonly context: RouterContext;
  readonly location: { readonly pathname: string };
  readonly deps: { readonly search: Reading };
}

const ready = {
  loaderDeps: ({ search }: { readonly search: Reading }) => ({ search }),
  loader: ({ context, location, deps }: Going) =>
    prepare(context.queryClient, location.pathname, deps.search),
};

const getParentRoute = () => rootRoute;

/** One route for each line of the contract in the design; the address codec reads what they match. */
export const routeTree = rootRoute.addChildren([
  createRoute({ getParentRoute, path: '/dossiers', component: SoughtRoute, ...ready }),
  createRoute({ getParentRoute, path: '/dossiers/page/$part', component: SoughtRoute, ...ready }),
  createRoute({ getParentRoute, path: '/search', component: SoughtRoute, ...ready }),
  createRoute({ getParentRoute, path: '/about', component: AboutRoute, ...ready }),
  createRoute({ getParentRoute, path: '/{-$dossier}', component: DossierRoute, ...ready }),
  createRoute({ getParentRoute, path: '/$dossier/part/$part', component: DossierRoute, ...ready }),
  createRoute({ getParentRoute, path: '/$dossier/timeline', component: DossierRoute, ...ready }),
  createRoute({ getParentRoute, path: '/$dossier/map', component: DossierRoute, ...ready }),
  createRoute({ getParentRoute, path: '/$dossier/source', component: DossierRoute, ...ready }),
  createRoute({
    getParentRoute,
    path: '/$dossier/claims/$claim',
    component: DossierRoute,
    ...ready,
  }),
  createRoute({
    getParentRoute,
    path: '/$dossier/events/$event',
    component: DossierRoute,
    ...ready,
  }),
  createRoute({
    getParentRoute,
    path: '/$dossier/assessments/$assessment',
    component: DossierRoute,
    ...ready,
  }),
  createRoute({
    getParentRoute,
    path: '/$dossier/speakers/$speaker',
    component: DossierRoute,
    ...ready,
  }),
]);
