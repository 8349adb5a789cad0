/** The `fontkit` package ships no types. The pictures use only this much of it. Lengths are in units of the font. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly path: { readonly toSVG: () => string };
  }

  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  /** Glyphs from left to right, whichever way they are read. */
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
  }

  export interface Font {
    readonly unitsPerEm: number;
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
    /** Without a script, it is told from the text. */
    readonly layout: (
      text: string,
      features: undefined,
      script: undefined,
      language: undefined,
      direction: 'ltr' | 'rtl',
    ) => GlyphRun;
  }

  /** Reads TrueType; what it is given as woff2 it cannot shape. */
  export function create(bytes: Uint8Array): Font;
}
