import { matchCopy } from './match-copy.ts';
import type { MatchedCopy, SoughtSource } from './sought.ts';

/** What the worker is asked: a reader's text, and what the dossier knows of the article. */
export interface MatchRequest {
  readonly text: string;
  readonly source: SoughtSource;
}

/** What it answers. */
export type MatchAnswer =
  { readonly kind: 'matched'; readonly copy: MatchedCopy } | { readonly kind: 'failed' };

self.addEventListener('message', ({ data }: MessageEvent<MatchRequest>) => {
  matchCopy(data.text, data.source).then(
    (copy) => answer({ kind: 'matched', copy }),
    () => answer({ kind: 'failed' }),
  );
});

function answer(message: MatchAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
  self.postMessage(message);
}
