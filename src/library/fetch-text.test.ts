import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';

/** The clock of a request, in the hands of the test. */
let patience = new AbortController();
const timeout = vi.spyOn(AbortSignal, 'timeout');

beforeEach(() => {
  patience = new AbortController();
  timeout.mockReset().mockImplementation(() => patience.signal);
});

afterEach(() => void vi.unstubAllGlobals());

const late = () => patience.abort(new DOMException('It took too long.', 'TimeoutError'));
const never = new AbortController().signal;

/** A host that answers nothing: like a browser's, the request ends when its signal says so. */
function silence(): void {
  vi.stubGlobal('fetch', (_: string, { signal }: { readonly signal: AbortSignal }) =>
    untold(signal),
  );
}

/** A host that sends the head of an answer, and then nothing. */
function halfAnAnswer(): void {
  vi.stubGlobal('fetch', async (_: string, { signal }: { readonly signal: AbortSignal }) => {
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode('{"id":'));
        signal.addEventListener('abort', () => stream.error(signal.reason));
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

  it('waits twenty seconds', async () => {
    vi.stubGlobal('fetch', async () => new Response(''));
    await fetchText('/a', never);
    expect(timeout).toHaveBeenCalledExactlyOnceWith(20_000);
  });

  it.each([
    ['nothing', silence],
    ['half an answer', halfAnAnswer],
  ])('tells of a host that sends %s and then is silent', async (_, host) => {
    host();
    const ended = end(fetchText('/a', never));
    await Promise.resolve();
    late();
    expect(await ended).toMatchObject({ name: 'LoadError', code: 'timeout' });
  });

  it.each([
    ['nothing', silence],
    ['half an answer', halfAnAnswer],
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

  it.each([
    [400, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'missing'],
    [410, 'missing'],
    [429, 'refused'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
  ])('tells of status %i as %s, whatever came with it', async (status, code) => {
    vi.stubGlobal('fetch', async () => new Response('{"id":"ruritania"}', { status }));
    expect(await end(fetchText('/a', never))).toMatchObject({ name: 'LoadError', code });
  });
});
