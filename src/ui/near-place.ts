/**
 * The reader's place in a page of which only what is near the reader is drawn. Such a page comes late, and says here how
 * its places are told and come to; whoever keeps places takes what is told as it is.
 */
export const nearPlace: {
  /** What a reader is coming back to, as it was told; `undefined`: nothing in particular. */
  wanted?: unknown;
  /** Tells where the reader is; `undefined` on any other page. */
  told?: () => unknown;
  /** Brings the window to what is wanted, if it is drawn. */
  come?: () => void;
} = {};

// Whoever moves by themselves is no longer being brought anywhere.
if (typeof window !== 'undefined') {
  for (const move of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    window.addEventListener(move, () => (nearPlace.wanted = undefined), { passive: true });
  }
}
