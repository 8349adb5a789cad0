import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { MapOrder } from '../dossier/index.ts';
import { editionKeeper } from './editions.ts';
import { fetchPieces, fetchText, spoil } from './fetch-text.ts';
import { latePart } from './late-part.ts';
import type { LoadedDossier } from './loaded-dossier.ts';
import { asLoadError, isPassing, LoadError } from './load-error.ts';
import type { Parsed } from './parse-apart.ts';

/** Tried again this often when the failure may pass by itself. */
const RETRIES = 1;

/** A client for one visit: a dossier is a published file, so what was read once stays good for the visit. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        // The browser's word on being online is often wrong; the request itself tells.
        networkMode: 'always',
        retry: (count, error) => count < RETRIES && isPassing(asLoadError(error)),
        retryDelay: 400,
        // What has just failed is not asked for again unasked: the reader would see a failure come, go and come.
        retryOnMount: false,
      },
    },
  });
}

/** The gate, to check what was fetched. It comes with the first file that needs it: a built page has been checked already. */
export const openGate = () => latePart(() => import('../dossier/gate/index.ts'));
const takeUpLoading = () => latePart(() => import('./loaded-dossier.ts'));

/** Fetches and validates a whole dossier. `base` is the site's base path, ending in `/`. */
export function dossierQuery(base: string, id: string) {
  return queryOptions({
    queryKey: ['dossier', id],
    queryFn: async ({ client, signal }): Promise<LoadedDossier> => {
      const url = `${base}dossiers/${id}/dossier.json`;
      const loading = takeUpLoading();
      // The worker that checks it starts while it comes.
      const opened = loading.then(
        ({ openApart }) => openApart(),
        () => undefined,
      );
      try {
        const [pieces, { loadedFrom }] = await Promise.all([
          fetchPieces(url, signal, editionKeeper(client, id)),
          loading,
        ]);
        return await loadedFrom(pieces, await opened, parseHere);
      } catch (error) {
        // What is no dossier may have been kept so by the browser.
        if (error instanceof LoadError && error.code !== 'part') spoil(url);
        throw error;
      } finally {
        void opened.then((apart) => apart?.close());
      }
    },
  });
}

/** Checks a dossier in the page itself. */
async function parseHere(text: string): Promise<Parsed> {
  const { markUnseen, parseDossierText } = await openGate();
  const { dossier, findings } = parseDossierText(text);
  return { dossier: dossier && markUnseen(dossier), findings };
}

/** Fetches the order of a dossier's map, as the build found it. The map can do without, so nothing is tried twice. */
export function mapOrderQuery(base: string, id: string) {
  return queryOptions({
    queryKey: ['map-order', id],
    queryFn: async ({ client, signal }): Promise<MapOrder> => {
      const [text, { parseMapOrderText }] = await Promise.all([
        fetchText(`${base}dossiers/${id}/map.json`, signal, editionKeeper(client, id)),
        openGate(),
      ]);
      const order = parseMapOrderText(text);
      if (!order) throw new LoadError('not-json');
      return order;
    },
    retry: false,
  });
}
