import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { indexFileName, type ClaimIndex, type IndexFiles } from '../dossier/index.ts';
import { fetchText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import { openGate } from './queries.ts';

/** The index of all claims, and how its files are had. */
export interface OpenedIndex {
  readonly index: ClaimIndex;
  readonly files: IndexFiles;
}

/** Keys of all that is fetched of it. */
const key = 'claim-index';

/**
 * How to open the index of all claims of a site, and how to forget what was fetched of it. Each of its files is fetched
 * when it is first needed, and once for the visit.
 */
export function useClaimIndex(base: string): {
  readonly open: () => Promise<OpenedIndex>;
  readonly forget: () => void;
} {
  const client = useQueryClient();
  return useMemo(
    () => ({
      open: () => openClaimIndex(client, base),
      forget: () => client.removeQueries({ queryKey: [key] }),
    }),
    [client, base],
  );
}

async function openClaimIndex(client: QueryClient, base: string): Promise<OpenedIndex> {
  const { parseClaimIndexText, parseClaimFileText, parseDayFileText, parseTermFileText } =
    await openGate();
  const index = await client.fetchQuery({
    queryKey: [key],
    queryFn: ({ signal }) => fetched(`${base}search/index.json`, parseClaimIndexText, signal),
  });
  const file =
    <Value>(of: 'terms' | 'days' | 'claims', read: (text: string) => Value | undefined) =>
    (at: number): Promise<Value> => {
      const path = `search/${index.folder}/${indexFileName(of, at)}`;
      return client.fetchQuery({
        queryKey: [key, path],
        queryFn: ({ signal }) => fetched(base + path, read, signal),
      });
    };
  const files: IndexFiles = {
    terms: file('terms', parseTermFileText),
    days: file('days', parseDayFileText),
    claims: file('claims', parseClaimFileText),
  };
  return { index, files };
}

async function fetched<Value>(
  url: string,
  read: (text: string) => Value | undefined,
  signal: AbortSignal,
): Promise<Value> {
  const value = read(await fetchText(url, signal));
  if (value === undefined) throw new LoadError('not-json');
  return value;
}
