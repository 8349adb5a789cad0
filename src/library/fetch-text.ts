import { editionHeader } from '../offline/index.ts';
import type { EditionKeeper } from './editions.ts';
import { LoadError, type LoadErrorCode } from './load-error.ts';
import { isPage, textOf, type Pieces } from './pieces.ts';

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

/** Has a file be fetched anew when it is next asked for. */
export function spoil(url: string): void {
  spoilt.add(url);
}

/** The text at an address of ours, or a `LoadError` thrown. A file of a dossier is asked for by its edition. */
export async function fetchText(
  url: string,
  signal: AbortSignal,
  edition?: EditionKeeper,
  patience: Patience = usual,
): Promise<string> {
  const pieces = await fetchPieces(url, signal, edition, patience);
  try {
    return textOf(pieces);
  } catch (error) {
    spoil(url);
    throw error;
  }
}

/** As `fetchText`, for what may be so long that reading it would keep the page from its reader. */
export async function fetchPieces(
  url: string,
  signal: AbortSignal,
  edition?: EditionKeeper,
  patience: Patience = usual,
): Promise<Pieces> {
  const waiting = waitFor(patience);
  const either = AbortSignal.any([signal, waiting.signal]);
  const cache = spoilt.has(url) ? 'reload' : 'default';
  spoil(url);
  try {
    const response = await ask(url, { signal: either, cache }, edition?.held);
    waiting.heard();
    const saved = response.headers.get(editionHeader);
    if (saved) edition?.hold(saved);
    if (!response.ok) throw refusal(response);
    const pieces = await readPieces(response, waiting.heard);
    if (isPage(pieces)) throw new LoadError('page-instead');
    spoilt.delete(url);
    return pieces;
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
  let at = performance.now();
  const listen = (): void => {
    const left = at + silence - performance.now();
    if (left <= 0) tooLong();
    else next = setTimeout(listen, left);
  };
  let next = setTimeout(listen, silence);
  return {
    signal: controller.signal,
    // Of a long file it is called so often that to set a clock each time would keep the page from its reader.
    heard: () => {
      at = performance.now();
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

async function readPieces({ body }: Response, heard: () => void): Promise<Pieces> {
  if (!body) return [];
  const reader = body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { done, value } = await tried(reader.read(), 'broken-off');
    heard();
    if (done) return pieces;
    pieces.push(value);
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
