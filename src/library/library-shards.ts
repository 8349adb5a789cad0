import { queryOptions } from '@tanstack/react-query';
import { SHARD_LENGTH, SHELF_LENGTH, type LibraryShard } from '../dossier/index.ts';
import { fetchText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import { openGate } from './queries.ts';

/** Fetches a piece of the list of every dossier of this site, from the first, 1, on. */
export function libraryShardQuery(base: string, shard: number) {
  return queryOptions({
    queryKey: ['library', shard],
    queryFn: ({ signal }) => fetchShard(base, shard, signal),
  });
}

/** Fetches the whole list, a few pieces at a time. */
export function wholeLibraryQuery(base: string) {
  return queryOptions({
    queryKey: ['library', 'whole'],
    queryFn: async ({ signal }) => {
      const first = await fetchShard(base, 1, signal);
      const shards = [first];
      const count = Math.ceil(first.dossiers / SHARD_LENGTH);
      for (let next = 2; next <= count; next += SHARDS_AT_ONCE) {
        const numbers = Array.from({ length: SHARDS_AT_ONCE }, (_, at) => next + at);
        const wanted = numbers.filter((number) => number <= count);
        const fetched = wanted.map((number) => fetchShard(base, number, signal));
        shards.push(...(await Promise.all(fetched)));
      }
      return { ...first, entries: shards.flatMap(({ entries }) => entries) };
    },
  });
}

/** The piece of the list that a page of the library is cut from. */
export function shardOfPart(part: number): number {
  return Math.floor(((part - 1) * SHELF_LENGTH) / SHARD_LENGTH) + 1;
}

const SHARDS_AT_ONCE = 4;

async function fetchShard(base: string, shard: number, signal: AbortSignal): Promise<LibraryShard> {
  const [text, { parseLibraryShardText }] = await Promise.all([
    fetchText(`${base}search/shelf-${shard}.json`, signal),
    openGate(),
  ]);
  return parseLibraryShardText(text) ?? noShard();
}

function noShard(): never {
  throw new LoadError('not-json');
}
