/**
 * The reader's place in a page of which only what is near the reader is drawn. Such a page comes late, and says here how
 * its places are told and come to; whoever keeps places takes what is told as it is.
 */
export const nearPlace: {
  /** Whether the reader is coming back, and so to where they were. */
  isReturning?: boolean;
  /** What a reader is coming back to, as it was told; `undefined`: nothing in particular. */
  wanted?: unknown;
  /** Tells where the reader is; `undefined` on any other page. */
  told?: () => unknown;
  /** Brings the window to what is wanted, or near it until it is drawn; `false` where it is not to be had. */
  come?: () => boolean;
} = {};
