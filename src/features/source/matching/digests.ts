/** Makes digests, each text once. */
export interface Digests {
  /** SHA-256 of a text's UTF-8, in lower-case hex. */
  readonly of: (text: string) => Promise<string>;
  /** Whether so many have been made that a copy which still needs more is none of the article. */
  readonly areSpent: () => boolean;
}

/** A copy of any article of a page or two takes some hundreds; what would take more than this fits nowhere. */
const MOST_DIGESTS = 60_000;

/** Starts making digests. Browsers make them on secure pages only: see `canDigest`. */
export function startDigests(): Digests {
  const known = new Map<string, string>();
  const encoder = new TextEncoder();
  return {
    of: async (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const bytes = await crypto.subtle.digest('SHA-256', encoder.encode(text));
      const digest = [...new Uint8Array(bytes)].map(inHex).join('');
      known.set(text, digest);
      return digest;
    },
    areSpent: () => known.size >= MOST_DIGESTS,
  };
}

/** Whether this page may make digests: over https, or on the reader's own machine. */
export function canDigest(): boolean {
  return 'crypto' in globalThis && 'subtle' in crypto;
}

function inHex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
