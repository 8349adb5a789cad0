import { LoadError } from './load-error.ts';

/** How long a file may take, in milliseconds, before the reader is told. */
const PATIENCE = 20_000;

/** The text at an address of ours, or a `LoadError` thrown. */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await ask(url, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
  if (!response.ok) throw new LoadError(codeOf(response.status));
  try {
    return await response.text();
  } catch (error) {
    throw networkError(error);
  }
}

async function ask(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    throw networkError(error);
  }
}

function networkError(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'AbortError') return error;
  return new LoadError(error.name === 'TimeoutError' ? 'timeout' : 'offline');
}

function codeOf(status: number): LoadError['code'] {
  if (status === 404 || status === 410) return 'missing';
  return status >= 500 ? 'server' : 'refused';
}
