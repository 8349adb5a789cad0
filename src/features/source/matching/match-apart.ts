import { startWorker } from '../../../library/index.ts';
import type { MatchAnswer } from './copy-worker.ts';
// oxlint-disable-next-line import/default -- what the build gives for `?worker&url` is its address
import scriptUrl from './copy-worker.ts?worker&url';
import { canDigest } from './digests.ts';
import type { MatchedCopy, SoughtSource } from './sought.ts';

/** A copy held to the article, or why it could not be. */
export type MatchOutcome =
  | { readonly kind: 'matched'; readonly copy: MatchedCopy }
  | { readonly kind: 'insecure' }
  | { readonly kind: 'failed' };

/**
 * Holds a copy to the article away from the page, so that the page goes on answering; in the page where there are no
 * workers. Never rejects.
 */
export async function matchApart(text: string, source: SoughtSource): Promise<MatchOutcome> {
  if (!canDigest()) return { kind: 'insecure' };
  const worker = startWorker(scriptUrl, 'own-copy');
  const answer = worker && (await askWorker(worker, text, source));
  return answer ?? matchHere(text, source);
}

/** Undefined where the worker's script does not come. */
async function askWorker(
  worker: Worker,
  text: string,
  source: SoughtSource,
): Promise<MatchAnswer | undefined> {
  try {
    return await new Promise((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<MatchAnswer>) => resolve(data));
      worker.addEventListener('error', () => resolve(undefined));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin but its page's
      worker.postMessage({ text, source });
    });
  } finally {
    worker.terminate();
  }
}

async function matchHere(text: string, source: SoughtSource): Promise<MatchOutcome> {
  try {
    const { matchCopy } = await import('./match-copy.ts');
    return { kind: 'matched', copy: await matchCopy(text, source) };
  } catch {
    return { kind: 'failed' };
  }
}
