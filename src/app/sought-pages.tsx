import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMatch, useRouter, useSearch } from '@tanstack/react-router';
import { use, useCallback, useEffect, useMemo, type ReactNode } from 'react';
import {
  isSought,
  readSought,
  writeSought,
  type Address,
  type Sought,
  type SoughtPage,
} from '../address/index.ts';
import { SHARD_LENGTH, SHELF_LENGTH, type LibraryPage, type SearchPage } from '../dossier/index.ts';
import {
  asLoadError,
  libraryShardQuery,
  seedKey,
  shardOfPart,
  wholeLibraryQuery,
  type PageSeed,
} from '../library/index.ts';
import { Find } from '../features/find/index.ts';
import { Shelf } from '../features/shelf/index.ts';
import { DroppedContext } from './dropped-context.ts';
import { LoadFailure, UnknownAddress } from './failure.tsx';
import { useHead } from './frame.tsx';
import { Loading } from './loading.tsx';
import { DroppedNotice } from './notices.tsx';
import { addressBelow, href, site } from './site.ts';

/** One page of the library, or those of its dossiers that the address looks for. */
export function ShelfPage(): ReactNode {
  const path = useMatch({ strict: false, select: ({ pathname }) => pathname });
  const address = useMemo(() => addressBelow(path), [path]);
  const part = (address?.page === 'library' && address.part) || 1;
  const { sought, onSeek } = useSought('library');
  const asked = isSought(sought);
  const { page, failure } = useLibraryPage(part);
  const whole = useQuery({ ...wholeLibraryQuery(site.base), enabled: asked });
  useHead(page);
  if (asked && whole.error) {
    return <LoadFailure error={asLoadError(whole.error)} retry={() => void whole.refetch()} />;
  }
  if (!page) return failure;
  if (part > page.parts) return <UnknownAddress />;
  return (
    <>
      <DroppedNotice />
      <Shelf page={page} sought={sought} whole={whole.data?.entries} onSeek={onSeek} />
    </>
  );
}

/** The search of all claims. */
export function FindPage(): ReactNode {
  const { sought, onSeek } = useSought('search');
  const { page, failure } = useSearchPage();
  useHead(page);
  if (!page) return failure;
  return (
    <>
      <DroppedNotice />
      <Find page={page} sought={sought} base={site.base} onSeek={onSeek} />
    </>
  );
}

/** What the address looks for, and how to look for something else: every search is a step of the reader's history. */
function useSought(page: SoughtPage) {
  const { history } = useRouter();
  const { report } = use(DroppedContext);
  const { sought: search = '' } = useSearch({ from: '__root__' });
  const { sought, dropped } = useMemo(() => readSought(page, search), [page, search]);
  useEffect(() => {
    // What the address asked for in vain goes from it, and any other spelling of the rest.
    const { pathname, search: now, hash } = history.location;
    const proper = writeSought(sought);
    if (now !== search || now === proper) return;
    report(dropped);
    history.replace(pathname + proper + hash);
  }, [history, report, search, sought, dropped]);
  const onSeek = useCallback(
    (wanted: Sought) => history.push(href({ page }) + writeSought(wanted)),
    [history, page],
  );
  return { sought, onSeek };
}

/** Has at hand what one of these pages is drawn from, where it was not built with it. */
export async function prepareSought(client: QueryClient, part: number): Promise<void> {
  await client.prefetchQuery(libraryShardQuery(site.base, shardOfPart(part)));
}

interface PageOrFailure<Page> {
  readonly page: Page | undefined;
  /** What to show where there is no page. */
  readonly failure: ReactNode;
}

function useLibraryPage(part: number): PageOrFailure<LibraryPage> {
  const seed = useSeed({ page: 'library', part });
  const seeded = seed?.kind === 'library' ? seed : undefined;
  const { shard, failure } = useShard(shardOfPart(part), !seeded);
  const page = useMemo((): LibraryPage | undefined => {
    if (seeded || !shard) return seeded;
    const { dossiers: total, choices, entries } = shard;
    const parts = Math.max(1, Math.ceil(total / SHELF_LENGTH));
    const start = ((part - 1) * SHELF_LENGTH) % SHARD_LENGTH;
    const shown = entries.slice(start, start + SHELF_LENGTH);
    return { kind: 'library', part, parts, total, choices, entries: shown };
  }, [seeded, shard, part]);
  return { page, failure };
}

function useSearchPage(): PageOrFailure<SearchPage> {
  const seed = useSeed({ page: 'search' });
  const seeded = seed?.kind === 'search' ? seed : undefined;
  const { shard, failure } = useShard(1, !seeded);
  const page = useMemo((): SearchPage | undefined => {
    if (seeded || !shard) return seeded;
    const { dossiers, claims, choices } = shard;
    return { kind: 'search', dossiers, claims, choices };
  }, [seeded, shard]);
  return { page, failure };
}

function useSeed(address: Address): PageSeed['page'] | undefined {
  return useQueryClient().getQueryData<PageSeed>(seedKey(address))?.page;
}

function useShard(number: number, enabled: boolean) {
  const { data, error, refetch } = useQuery({ ...libraryShardQuery(site.base, number), enabled });
  // A page of the list that is not there has no piece of it either.
  const isBeyond = number > 1 && error && asLoadError(error).code === 'missing';
  const failure = isBeyond ? (
    <UnknownAddress />
  ) : error ? (
    <LoadFailure error={asLoadError(error)} retry={() => void refetch()} />
  ) : (
    <Loading />
  );
  return { shard: data, failure };
}
