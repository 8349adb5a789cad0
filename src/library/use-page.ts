import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { writeReading } from '../address/index.ts';
import type { Finding, MapOrder, Reading } from '../dossier/index.ts';
import type { Drawn } from './drawing.ts';
import { seedKey, type DossierAddress, type DossierPage, type PageSeed } from './pages.ts';
import type { LoadedDossier } from './loaded-dossier.ts';
import { dossierQuery, mapOrderQuery } from './queries.ts';
import { useFailure, type Failure } from './use-failure.ts';

/** Where the page of an address stands. */
export type PageState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'unknown-record'; readonly loaded: LoadedDossier }
  | (Drawn & {
      readonly status: 'ready';
      readonly findings: readonly Finding[];
      /** Set when the page is the one without filters because the dossier to filter could not be had. */
      readonly unfiltered?: Failure | undefined;
      /** Whether the filters of the address are still to be applied. */
      readonly pending: boolean;
      /** Set where a built page carries only the first part of what its address shows. */
      readonly more?: MoreOfPage | undefined;
    });

/** The rest of a page that was built in parts. */
export interface MoreOfPage {
  /** Fetches it: the page then goes on where it ended. Asked for again, it tries again. */
  readonly ask: () => void;
  readonly isAsked: boolean;
  readonly failure?: Failure | undefined;
}

export interface PageRequest {
  readonly base: string;
  readonly address: DossierAddress;
  readonly reading: Reading;
}

/**
 * What to draw at an address of a dossier. A built page draws from its own data; anything else fetches and validates
 * the dossier, once for the visit. A page that cannot be filtered for want of the dossier is still shown whole.
 */
export function usePage({ base, address, reading }: PageRequest): PageState {
  const seed = useQueryClient().getQueryData<PageSeed>(seedKey(address));
  const isWhole = writeReading(reading) === '';
  const [isAsked, setAsked] = useState(false);
  const ask = useCallback(() => setAsked(true), []);
  const isNeeded = !seed || !isWhole || isBeginning(seed.page);
  const query = useQuery({
    ...dossierQuery(base, address.dossier),
    enabled: isAsked || isNeeded,
  });
  const { data: loaded } = query;
  const failure = useFailure(query);
  const mapOrder = useQuery({
    ...mapOrderQuery(base, address.dossier),
    enabled: address.page === 'map' && (isNeeded || loaded !== undefined),
  });
  // A map is not drawn in one order, only to be drawn in another.
  const data = address.page === 'map' && mapOrder.isPending ? undefined : loaded;
  return useMemo(() => {
    if (data) return drawn(data, { address, reading }, mapOrder.data);
    if (seed && isDossierPage(seed.page)) {
      const more = isPartial(seed.page) ? { ask, isAsked, failure } : undefined;
      const unfiltered = isWhole ? undefined : failure;
      const { page, findings } = seed;
      return {
        status: 'ready',
        page,
        findings,
        reading,
        dropped: [],
        unfiltered,
        pending: !isWhole && !failure,
        more,
      };
    }
    return failure ? { status: 'failed', failure } : { status: 'loading' };
  }, [data, failure, seed, isWhole, address, reading, mapOrder.data, ask, isAsked]);
}

function drawn(
  loaded: LoadedDossier,
  { address, reading }: Omit<PageRequest, 'base'>,
  mapOrder: MapOrder | undefined,
): PageState {
  const page = loaded.drawing.pageAt(address, reading, mapOrder);
  if (!page) return { status: 'unknown-record', loaded };
  return { status: 'ready', ...page, findings: loaded.findings, pending: false };
}

/** Whether it is the first page of a board that is built in several, or the beginning of another reading. */
function isPartial(page: DossierPage): boolean {
  return isBeginning(page) || (page.kind === 'board' && page.long?.part?.number === 1);
}

/** The rest of a board is asked for when its reader comes near; what has only begun is of no use without its rest. */
function isBeginning(page: PageSeed['page']): boolean {
  return 'toCome' in page && page.toCome !== undefined;
}

function isDossierPage(page: PageSeed['page']): page is DossierPage {
  return 'heading' in page;
}
