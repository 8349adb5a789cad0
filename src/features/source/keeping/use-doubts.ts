import { useEffect } from 'react';
import { keptCopies } from './kept-copies.ts';

/**
 * While a copy is kept by this digest, has it looked after whenever it may have gone untold: its database was deleted or
 * cleared, or the reader comes back from another tab.
 */
export function useDoubts(digest: string | undefined, reconsider: () => Promise<void>): void {
  useEffect(() => {
    if (digest === undefined) return;
    const ended = new AbortController();
    const doubt = (): void => void reconsider();
    let endWatch = keptCopies.watch(digest, doubt);
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'hidden') return;
        endWatch();
        endWatch = keptCopies.watch(digest, doubt);
      },
      { signal: ended.signal },
    );
    return () => {
      ended.abort();
      endWatch();
    };
  }, [digest, reconsider]);
}
