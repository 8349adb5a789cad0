import { startTransition, useEffect, useMemo, useState, type RefObject } from 'react';
import type { RecordKey } from '../../dossier/index.ts';
import { drawnBands, firstStretch, stretchAround, type Stretch } from './bands.ts';
import type { MapLayout } from './layout.ts';

/**
 * Which bands of the map are drawn, from the top down: those within a screen of what is on the screen, and those of the
 * records that are kept. The list is another only where it says something else.
 */
export function useDrawn(
  root: RefObject<Element | null>,
  layout: MapLayout,
  kept: readonly (RecordKey | undefined)[],
): readonly number[] {
  const { first, last } = useStretch(root, layout);
  const boxes = kept.map((key) => key && layout.boxes.get(key));
  const drawn = drawnBands(layout.bands, { first, last }, boxes).join(' ');
  return useMemo(() => drawn.split(' ').map(Number), [drawn]);
}

function useStretch(root: RefObject<Element | null>, layout: MapLayout): Stretch {
  const [near, setNear] = useState({ layout, ...firstStretch });
  const isWhole = layout.bands.records.length === 1;
  useEffect(() => {
    if (isWhole) return undefined;
    let frame = requestAnimationFrame(look);
    function look(): void {
      frame = 0;
      const map = root.current?.querySelector('[data-sheets]')?.getBoundingClientRect();
      // Where there is no room for the map it has no width, and nothing of it is to be seen.
      if (!map || map.width === 0) return;
      const scale = layout.width / map.width;
      const [top, screen] = [-map.top * scale, window.innerHeight * scale];
      const next = stretchAround(top, top + screen, screen);
      startTransition(() =>
        setNear((now) =>
          now.layout === layout && now.first === next.first && now.last === next.last
            ? now
            : { layout, ...next },
        ),
      );
    }
    function lookSoon(): void {
      if (frame === 0) frame = requestAnimationFrame(look);
    }
    window.addEventListener('scroll', lookSoon, { passive: true });
    window.addEventListener('resize', lookSoon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', lookSoon);
      window.removeEventListener('resize', lookSoon);
    };
  }, [root, layout, isWhole]);
  return near.layout === layout ? near : firstStretch;
}
