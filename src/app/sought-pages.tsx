import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, type ReactNode } from 'react';
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
  libraryShardQuery,
  seedKey,
  shardOfPart,
  useFailure,
  wholeLibraryQuery,
  type PageSeed,
} from '../library/index.ts';
import { useHref } from '../display/index.ts';
import { Find } from '../features/find/index.ts';
import { Shelf } from '../features/shelf/index.ts';
import type { SoughtPageProps } from './late-views.ts';

/** One page of the library, or those of its dossiers that the address looks for. */
export function ShelfPage({ base, part, report, parts }: SoughtPageProps): ReactNode {
  const { sought, onSeek } = useSought('library', report);
  const asked = isSought(sought);
  const { page, failure } = useLibraryPage({ base, part, parts });
  const whole = useQuery({ ...wholeLibraryQuery(base), enabled: asked });
  const unsought = useFailure(whole);
  const { Head, DroppedNotice, Told, UnknownAddress } = parts;
  if (asked && unsought) return <Told as="LoadFailure" {...unsought} />;
  if (!page) return failure;
  if (part > page.parts) return <UnknownAddress />;
  return (
    <>
      <Head page={page} />
      <DroppedNotice />
      <Shelf page={page} sought={sought} whole={whole.data?.entries} onSeek={onSeek} />
    </>
  );
}

/** The search of all claims. */
export function FindPage({ base, report, parts }: SoughtPageProps): ReactNode {
  const { sought, onSeek } = useSought('search', report);
  const { page, failure } = useSearchPage({ base, part: 1, parts });
  const { Head, DroppedNotice } = parts;
  if (!page) return failure;
  return (
    <>
      <Head page={page} />
      <DroppedNotice />
      <Find page={page} sought={sought} base={base} onSeek={onSeek} />
    </>
  );
}

/** What the address looks for, and how to look for something else: every search is a step of the reader's history. */
function useSought(page: SoughtPage, report: SoughtPageProps['report']) {
  const { history } = useRouter();
  const hrefOf = useHref();
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
    (wanted: Sought) => history.push(hrefOf({ page }) + writeSought(wanted)),
    [history, hrefOf, page],
  );
  return { sought, onSeek };
}

/** Has at hand what one of these pages is drawn from, where it was not built with it. */
export async function prepareSought(
  client: QueryClient,
  base: string,
  address: Address,
): Promise<void> {
  const part = address.page === 'library' ? address.part : 1;
  await client.prefetchQuery(libraryShardQuery(base, shardOfPart(part ?? 1)));
}

interface PageOrFailure<Page> {
  readonly page: Page | undefined;
  /** What to show where there is no page. */
  readonly failure: ReactNode;
}

type Asked = Pick<SoughtPageProps, 'base' | 'part' | 'parts'>;

function useLibraryPage(asked: Asked): PageOrFailure<LibraryPage> {
  const { part } = asked;
  const seed = useSeed({ page: 'library', part });
  const seeded = seed?.kind === 'library' ? seed : undefined;
  const { shard, failure } = useShard(asked, !seeded);
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

function useSearchPage(asked: Asked): PageOrFailure<SearchPage> {
  const seed = useSeed({ page: 'search' });
  const seeded = seed?.kind === 'search' ? seed : undefined;
  const { shard, failure } = useShard(asked, !seeded);
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

function useShard({ base, part, parts }: Asked, enabled: boolean) {
  const { Loading, Told, UnknownAddress } = parts;
  const number = shardOfPart(part);
  const query = useQuery({ ...libraryShardQuery(base, number), enabled });
  const failed = useFailure(query);
  // A page of the list that is not there has no piece of it either.
  const isBeyond = number > 1 && failed?.error.code === 'missing';
  const failure = isBeyond ? (
    <UnknownAddress />
  ) : failed ? (
    <Told as="LoadFailure" {...failed} />
  ) : (
    <Loading />
  );
  return { shard: query.data, failure };
}
