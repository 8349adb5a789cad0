import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useGrowingPage } from '../../ui/index.ts';
import { fragmentId } from './fragment.ts';
import type { Row } from './rows.ts';

/** The rows of an article that are drawn: from its beginning, or around the paragraph that the address names. */
export function useLedRows(
  id: string,
  rows: readonly Row[],
  idOf: (paragraph: number) => string,
): ReturnType<typeof useGrowingPage> {
  const named = useSyncExternalStore(listen, fragmentId, () => '');
  const led = rows.findIndex(({ paragraphs }) =>
    paragraphs.some(({ number }) => idOf(number) === named),
  );
  const [list, attach] = useGrowingPage(id, rows.length, Math.max(0, led));
  const { from, to } = list;
  const drawn = useRef({ from, to, named });
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { from, to, named };
    // The browser went to look for it before it was drawn.
    if (led >= 0 && (led < before.from || led >= before.to)) {
      document.getElementById(named)?.scrollIntoView();
    }
  }, [from, to, led, named]);
  return [list, attach];
}

function listen(tell: () => void): () => void {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}
