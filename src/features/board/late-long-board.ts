import type { LongBoard } from './long-board.tsx';

let loaded: typeof LongBoard | undefined;

/** Loads what a long board is drawn with, before it is drawn. Where it cannot be had the page says so. */
export async function loadLongBoard(): Promise<void> {
  if (loaded) return;
  try {
    loaded = (await import('./long-board.tsx')).LongBoard;
  } catch {
    // Told by the board.
  }
}

/** What a long board is drawn with, once it has been loaded. */
export function longBoard(): typeof LongBoard | undefined {
  return loaded;
}
