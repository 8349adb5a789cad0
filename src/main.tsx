import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { pathOf } from './address/index.ts';
import {
  addressAt,
  App,
  createSiteRouter,
  followLinks,
  foreseeFailures,
  hasView,
  keepPlaces,
  layOutWhole,
  leaveOldAddress,
  readSearchAt,
  site,
  whenIdle,
} from './app/index.ts';
import { createQueryClient, dossierQuery, nextTask, plantSeed, readSeed } from './library/index.ts';

async function start(root: HTMLElement): Promise<void> {
  await nextTask();
  const queryClient = createQueryClient();
  const seed = readSeed(document);
  if (seed) {
    plantSeed(queryClient, seed);
    leaveOldAddress(seed);
  }
  const { pathname, search } = window.location;
  const router = createSiteRouter({ queryClient, dropped: readSearchAt(pathname, search).dropped });
  const leaveLinks = followLinks(router, queryClient);
  const app = <App queryClient={queryClient} router={router} />;
  const address = addressAt(pathname);
  // A page with filters in its address was not built that way, so it is drawn anew, not hydrated.
  const isAsBuilt = seed && search === '' && address && pathOf(address) === seed.path;
  // Without this mark the browser would wrap pages in boundaries that the build does not.
  if (isAsBuilt) router.ssr = { manifest: undefined };
  await nextTask();
  await router.load();
  if (isAsBuilt && !hasView(seed.page)) {
    // Nothing would answer a step of the router: the links of a page that is not alive are the browser's.
    leaveLinks();
    const failing = await foreseeFailures();
    const note = document.body.appendChild(document.createElement('div'));
    return createRoot(note).render(failing && <failing.AsBuilt />);
  }
  await nextTask();
  // In a transition the page comes alive in short steps, and answers the reader between them.
  startTransition(() => {
    if (isAsBuilt) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
  keepPlaces(router);
  whenIdle(() => {
    layOutWhole();
    void foreseeFailures();
    // A filter is answered from the whole dossier, which is kept for offline anyway. A long one waits until it is wanted.
    if (isAsBuilt && seed.page.kind === 'board' && !seed.page.long) {
      void queryClient.prefetchQuery(dossierQuery(site.base, seed.page.heading.id));
    }
  });
}

const root = document.getElementById('root');
if (root) void start(root);
