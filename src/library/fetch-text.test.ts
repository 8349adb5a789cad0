import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const never = new AbortController().signal;

/** A host that answers nothing: like a browser's, the request ends when its signal says so. */
function silence(): void {
  vi.stubGlobal('fetch', (_: string, { signal }: { readonly signal: AbortSignal }) =>
    untold(signal),
  );
}

/** A host that sends the head of an answer and a piece of it every so many milliseconds, or no more. */
function pieces(every = Infinity): void {
  vi.stubGlobal('fetch', async (_: string, { signal }: { readonly signal: AbortSignal }) => {
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        const send = (): void => stream.enqueue(new TextEncoder().encode('1'));
        send();
        const sending = every < Infinity ? setInterval(send, every) : undefined;
        signal.addEventListener('abort', () => {
          clearInterval(sending);
          stream.error(signal.reason);
        });
      },
    });
    return new Response(body);
  });
}

function untold(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      const why: unknown = signal.reason;
      reject(why instanceof Error ? why : new Error('it was called off'));
    });
  });
}

/** What a request ends with that brings no text. */
async function end(request: Promise<string>): Promise<unknown> {
  return request.then(
    (text) => expect.fail(`it brought ${text}`),
    (error: unknown) => error,
  );
}

/** Whether a request has ended, one way or the other. */
function watched(request: Promise<unknown>): () => boolean {
  let isOver = false;
  const over = (): void => void (isOver = true);
  request.then(over, over);
  return () => isOver;
}

describe('fetchText', () => {
  it('brings the text, having asked for JSON at just that address', async () => {
    const asked = vi.fn<typeof fetch>(async () => new Response('Ελφ – {"a":1}'));
    vi.stubGlobal('fetch', asked);
    expect(await fetchText('/x/dossiers/index.json', never)).toBe('Ελφ – {"a":1}');
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      '/x/dossiers/index.json',
      expect.objectContaining({ headers: { accept: 'application/json' } }),
    );
  });

  it.each([
    ['nothing', silence],
    ['half an answer', pieces],
  ])('tells of a host that sends %s and then is silent for twenty seconds', async (_, host) => {
    host();
    const ended = end(fetchText('/a', never));
    const isOver = watched(ended);
    await vi.advanceTimersByTimeAsync(19_900);
    expect(isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(await ended).toMatchObject({ name: 'LoadError', code: 'timeout' });
  });

  it('waits for a slow line as long as something comes, though not for ever', async () => {
    pieces(15_000);
    const ended = end(fetchText('/a', never));
    const isOver = watched(ended);
    await vi.advanceTimersByTimeAsync(179_000);
    expect(isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await ended).toMatchObject({ code: 'timeout' });
  });

  it.each([
    ['nothing', silence],
    ['half an answer', pieces],
  ])('is no failure when called off after %s', async (_, host) => {
    host();
    const reader = new AbortController();
    const ended = end(fetchText('/a', reader.signal));
    await Promise.resolve();
    reader.abort();
    const error = await ended;
    expect(error).not.toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ name: 'AbortError' });
  });

  it('asks past the browser’s own store for what was no good before, and only for that', async () => {
    const asked = vi.fn<typeof fetch>(async () => new Response('<h1>Sign in</h1>'));
    vi.stubGlobal('fetch', asked);
    await end(fetchText('/b', never));
    asked.mockImplementation(async () => new Response('{}'));
    await fetchText('/b', never);
    await fetchText('/b', never);
    expect(asked.mock.calls.map(([, how]) => how?.cache)).toEqual(['default', 'reload', 'default']);
  });

  it.each([
    [400, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'missing'],
    [410, 'missing'],
    [429, 'busy'],
    [500, 'server'],
    [502, 'server'],
    [503, 'busy'],
    [511, 'page-instead'],
  ])('tells of status %i as %s, whatever came with it', async (status, code) => {
    vi.stubGlobal('fetch', async () => new Response('{"id":"ruritania"}', { status }));
    expect(await end(fetchText('/a', never))).toMatchObject({ name: 'LoadError', code });
  });
});
