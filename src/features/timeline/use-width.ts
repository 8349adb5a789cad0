import { useEffect, useState, type RefObject } from 'react';

/** How wide an element is, in CSS pixels; `undefined` until there is a page to measure. */
export function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const watcher = new ResizeObserver(() => setWidth(measured.clientWidth || undefined));
    watcher.observe(measured);
    return () => watcher.disconnect();
  }, [element]);
  return width;
}
