import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fitReading, writeReading, type Dropped } from '../address/index.ts';
import type { Dossier, Finding, Reading } from '../dossier/index.ts';
import { asLoadError, type LoadError } from './load-error.ts';
import {
  selectPage,
  seedKey,
  type DossierAddress,
  type DossierPage,
  type PageSeed,
} from './pages.ts';
import { dossierQuery } from './queries.ts';

/** Where the page of an address stands. */
export type PageState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: LoadError; readonly retry: () => void }
  | { readonly status: 'unknown-record'; readonly dossier: Dossier }
  | {
      readonly status: 'ready';
      readonly page: DossierPage;
      /** The reading as this dossier can answer it. */
      readonly reading: Reading;
      /** What the address asked of this dossier that it does not have. */
      readonly dropped: readonly Dropped[];
      readonly findings: readonly Finding[];
      /** Set when the page is the one without filters because the dossier to filter could not be had. */
      readonly unfiltered?: { readonly error: LoadError; readonly retry: () => void } | undefined;
      /** Whether the filters of the address are still to be applied. */
      readonly pending: boolean;
    };

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
  const query = useQuery({
    ...dossierQuery(base, address.dossier),
    enabled: !(seed && isWhole),
  });
  const { data, error, refetch } = query;
  return useMemo(() => {
    const retry = (): void => void refetch();
    if (data) return drawn(data.dossier, data.findings, address, reading);
    if (seed && isDossierPage(seed.page)) {
      const unfiltered = error ? { error: asLoadError(error), retry } : undefined;
      const { page, findings } = seed;
      return {
        status: 'ready',
        page,
        findings,
        reading,
        dropped: [],
        unfiltered,
        pending: !isWhole && !error,
      };
    }
    return error ? { status: 'failed', error: asLoadError(error), retry } : { status: 'loading' };
  }, [data, error, refetch, seed, isWhole, address, reading]);
}

function drawn(
  dossier: Dossier,
  findings: readonly Finding[],
  address: DossierAddress,
  asked: Reading,
): PageState {
  const { reading, dropped } = fitReading(asked, {
    party: dossier.parties.map(({ id }) => id),
    speaker: dossier.speakers.map(({ id }) => id),
    topic: dossier.topics.map(({ id }) => id),
    retiredSpeakers: new Map(
      dossier.speakers.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id])),
    ),
  });
  const page = selectPage(dossier, address, reading);
  if (!page) return { status: 'unknown-record', dossier };
  return { status: 'ready', page, reading, dropped, findings, pending: false };
}

function isDossierPage(page: PageSeed['page']): page is DossierPage {
  return page.kind !== 'library' && page.kind !== 'about';
}
