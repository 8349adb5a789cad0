import { nearPlace } from './near-place.ts';

/** Has it that whoever moves by themselves is no longer being brought anywhere. Asked for again, it changes nothing. */
export function letGoOfMovers(): void {
  if (typeof window === 'undefined') return;
  for (const move of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) {
    window.addEventListener(move, letGo, { passive: true });
  }
}

function letGo(event: Event): void {
  // A key that loads the page again, or goes back, moves nobody in it.
  const isForBrowser =
    event instanceof KeyboardEvent &&
    (event.ctrlKey || event.metaKey || event.altKey || event.key === 'F5');
  if (!isForBrowser) nearPlace.wanted = undefined;
}
