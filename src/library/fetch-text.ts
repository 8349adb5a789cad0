import { editionHeader } from '../offline/index.ts';
import type { EditionKeeper } from './editions.ts';
import { LoadError, type LoadErrorCode } from './load-error.ts';

/** How long a file may take before the reader is told, in milliseconds. */
export interface Patience {
  /** Without a single byte. */
  readonly silence: number;
  /** In all, however it comes on. */
  readonly whole: number;
}

/** A slow line is waited for as long as something comes. */
const usual: Patience = { silence: 20_000, whole: 180_000 };

/** Files whose last answer was no good: the browser may have kept it, and is not to hand it out again. */
const spoilt = new Set<string>();

/** The text at an address of ours, or a `LoadError` thrown. A file of a dossier is asked for by its edition. */
export async function fetchText(
  url: string,
  signal: AbortSignal,
  edition?: EditionKeeper,
  patience: Patience = usual,
): Promise<string> {
  const waiting = waitFor(patience);
  const either = AbortSignal.any([signal, waiting.signal]);
  const cache = spoilt.has(url) ? 'reload' : 'default';
  spoilt.add(url);
  try {
    const response = await ask(url, { signal: either, cache }, edition?.held);
    waiting.heard();
    const saved = response.headers.get(editionHeader);
    if (saved) edition?.hold(saved);
    if (!response.ok) throw refusal(response);
    const text = await readText(response, waiting.heard);
    // No JSON begins so, and every page does.
    if (/^\s*</.test(text)) throw new LoadError('page-instead');
    spoilt.delete(url);
    return text;
  } finally {
    waiting.end();
  }
}

interface Waiting {
  /** Aborts when patience is at its end. */
  readonly signal: AbortSignal;
  readonly heard: () => void;
  /** Ends the wait, and the answer with it if that is not done. */
  readonly end: () => void;
}

function waitFor({ silence, whole }: Patience): Waiting {
  const controller = new AbortController();
  const tooLong = (): void => controller.abort(new DOMException('', 'TimeoutError'));
  const last = setTimeout(tooLong, whole);
  let next = setTimeout(tooLong, silence);
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(next);
      next = setTimeout(tooLong, silence);
    },
    end: () => {
      clearTimeout(last);
      clearTimeout(next);
      controller.abort();
    },
  };
}

/** An answer of any kind. A request that is sent on is followed, in a second step: only so it can be told from no answer. */
async function ask(url: string, how: RequestInit, edition?: string): Promise<Response> {
  const headers = { accept: 'application/json', ...(edition && { [editionHeader]: edition }) };
  const options: RequestInit = { ...how, headers };
  const response = await tried(fetch(url, { ...options, redirect: 'manual' }), 'offline');
  const { type, status } = response;
  if (type !== 'opaqueredirect' && (status < 300 || status > 399)) return response;
  return tried(fetch(url, options), 'sent-on');
}

async function readText({ body }: Response, heard: () => void): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (;;) {
    const { done, value } = await tried(reader.read(), 'broken-off');
    heard();
    text += decoded(decoder, value);
    if (done) return text;
  }
}

/** JSON is UTF-8, whatever the server calls it; what is not would be shown as other letters. */
function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new LoadError('not-utf8');
  }
}

/** A step of a request, which if it fails is a failure of this kind unless it was given up. */
async function tried<Value>(step: Promise<Value>, otherwise: LoadErrorCode): Promise<Value> {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'AbortError') throw error;
    throw new LoadError(error.name === 'TimeoutError' ? 'timeout' : otherwise);
  }
}

function refusal({ status, headers }: Response): LoadError {
  return new LoadError(codeOf(status), [], headers.get('retry-after') ?? undefined);
}

function codeOf(status: number): LoadErrorCode {
  if (status === 404 || status === 410) return 'missing';
  if (status === 429 || status === 503) return 'busy';
  // "Network Authentication Required": the network speaks, not the server.
  if (status === 511) return 'page-instead';
  return status >= 500 ? 'server' : 'refused';
}
