/** The `wawoff2` package ships no types. Only this much of it is used. */
declare module 'wawoff2' {
  /** The TrueType font in a woff2 file. Rejects what is none. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
