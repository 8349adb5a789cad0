import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goodDossier, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { noNetwork, serve } from '../../tests/served.ts';
import { selectShelfEntry, SHARD_LENGTH, shelfChoices, type ShelfEntry } from '../dossier/index.ts';
import { libraryShardQuery, wholeLibraryQuery } from './library-shards.ts';
import { loadErrorInWords, loadErrorSentences } from './load-error-words.ts';
import { asLoadError, LoadError } from './load-error.ts';
import { createQueryClient, dossierQuery } from './queries.ts';

const path = '/dossiers/ruritania/dossier.json';
const good = JSON.stringify(goodDossier);
const fixture = (name: string) =>
  readFileSync(new URL(`../../tests/fixtures/dossiers/${name}`, import.meta.url), 'utf8');

const load = () => createQueryClient().fetchQuery(dossierQuery('/', 'ruritania'));

/** What loading fails with; the waits between tries go by at once. */
async function failure(loading: Promise<unknown>): Promise<LoadError> {
  const failed = loading.then(
    () => expect.fail('it loaded'),
    (error: unknown) => asLoadError(error),
  );
  await vi.runAllTimersAsync();
  return failed;
}

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a dossier', () => {
  it('is fetched and judged', async () => {
    const { asked } = serve({ [path]: good });
    const { dossier, findings } = await load();
    expect(dossier.title).toBe(ruritania.title);
    expect(findings).toEqual([]);
    expect(asked).toEqual([path]);
  });

  it('is fetched from below the base of the site', async () => {
    const { asked } = serve({ [`/x${path}`]: good });
    await createQueryClient().fetchQuery(dossierQuery('/x/', 'ruritania'));
    expect(asked).toEqual([`/x${path}`]);
  });

  it('is fetched once for a visit', async () => {
    const { asked } = serve({ [path]: good });
    const client = createQueryClient();
    await client.fetchQuery(dossierQuery('/', 'ruritania'));
    await client.fetchQuery(dossierQuery('/', 'ruritania'));
    expect(asked).toHaveLength(1);
  });

  it('with three broken records is there without them, and each is named', async () => {
    serve({ [path]: fixture('three-broken.json') });
    const { dossier, findings } = await load();
    expect(dossier.claims.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ id }) => id)).size).toBeGreaterThanOrEqual(3);
    for (const { id } of findings) {
      const records = [...dossier.claims, ...dossier.events, ...dossier.links];
      expect(records.map((record) => String(record.id))).not.toContain(id);
    }
  });
});

describe('a dossier that cannot be had', () => {
  const status = (code: number) => () => new Response('<h1>Sorry</h1>', { status: code });

  it.each([
    ['there is none', status(404), 'missing', 1],
    ['it has gone', status(410), 'missing', 1],
    ['it is forbidden', status(403), 'refused', 1],
    ['the server fails', status(500), 'server', 2],
    ['the server is away for a while', status(503), 'busy', 2],
    ['the server has been asked too often', status(429), 'busy', 2],
    ['the network wants its reader to sign in', status(511), 'page-instead', 1],
    ['there is no network', noNetwork, 'offline', 2],
    ['it takes too long', new DOMException('', 'TimeoutError'), 'timeout', 2],
    ['a page comes in its place', '<!doctype html><title>Log in</title>', 'page-instead', 1],
    ['nothing comes', '', 'not-json', 1],
    ['it is cut short', good.slice(0, -500), 'not-json', 1],
    ['it is cut short to nothing but its start', '{', 'not-json', 1],
    ['it is something else', '{"hello":"world"}', 'unreadable', 1],
    ['it is of a version to come', JSON.stringify(withAt(['schemaVersion'], 2)), 'unreadable', 1],
  ] as const)('%s', async (_, answer, code, tries) => {
    const { asked } = serve({ [path]: answer });
    const error = await failure(load());
    expect(error.code).toBe(code);
    expect(loadErrorInWords(error)).toBe(loadErrorSentences[code]);
    expect(asked).toHaveLength(tries);
  });

  it('is tried once more, when that may help', async () => {
    const served = serve({ [path]: noNetwork });
    const loading = load();
    await vi.advanceTimersByTimeAsync(200);
    served.put(path, good);
    await vi.runAllTimersAsync();
    expect((await loading).dossier.id).toBe('ruritania');
  });

  it('is left to its reader when a busy server wants to be left alone', async () => {
    const busy = () => new Response('', { status: 503, headers: { 'retry-after': '120' } });
    const { asked } = serve({ [path]: busy });
    const error = await failure(load());
    expect(loadErrorInWords(error)).toMatch(
      /^The server is too busy .* It asks not to be tried again before \d\d:\d\d:\d\d\.$/,
    );
    expect(asked).toHaveLength(1);
  });

  it('says what is wrong with a file that did arrive', async () => {
    serve({ [path]: JSON.stringify(withAt(['parties'], [])) });
    const { findings } = await failure(load());
    expect(findings).toContainEqual(expect.objectContaining({ pointer: '/parties' }));
  });

  it('breaks off in the middle', async () => {
    const breaking = () =>
      new Response(
        new ReadableStream({
          start: (stream) => stream.error(new TypeError('network error')),
        }),
      );
    serve({ [path]: breaking });
    expect((await failure(load())).code).toBe('broken-off');
  });
});

describe('the list of dossiers', () => {
  const list = () => createQueryClient().fetchQuery(libraryShardQuery('/', 1));
  const shard = (entries: readonly ShelfEntry[], dossiers = entries.length) =>
    JSON.stringify({ dossiers, claims: 8, choices: shelfChoices(entries), entries });
  const entry = selectShelfEntry(ruritania);

  it('is fetched and judged', async () => {
    serve({ '/search/shelf-1.json': shard([entry]) });
    expect((await list()).entries).toEqual(JSON.parse(JSON.stringify([entry])));
  });

  it('is put together of all its pieces, in their order', async () => {
    const titled = (title: string) => ({ ...entry, heading: { ...entry.heading, title } });
    const titles = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    const count = titles.length * SHARD_LENGTH;
    const { asked } = serve(
      Object.fromEntries(
        titles.map((title, at) => [`/search/shelf-${at + 1}.json`, shard([titled(title)], count)]),
      ),
    );
    const { entries, dossiers } = await createQueryClient().fetchQuery(wholeLibraryQuery('/'));
    expect(entries.map(({ heading }) => heading.title)).toEqual(titles);
    expect(dossiers).toBe(count);
    expect(asked).toHaveLength(titles.length);
  });

  it.each(['', '[]', '{"dossiers":1,"entries":[{}]}', '{"dossiers":'])(
    'is not %s',
    async (text) => {
      serve({ '/search/shelf-1.json': text });
      expect((await failure(list())).code).toBe('not-json');
    },
  );
});

describe('any other failure', () => {
  it('is told as a dossier that cannot be read', () => {
    expect(asLoadError(new RangeError('a slip of ours')).code).toBe('unreadable');
    expect(asLoadError(undefined)).toBeInstanceOf(LoadError);
  });
});
