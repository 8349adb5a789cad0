/** The packages of Citation.js ship no types. Only tests use them, and only this much of them. */
declare module '@citation-js/core' {
  /** Reads citations in whatever notation its plugins know; throws on what it cannot read. */
  export class Cite {
    constructor(text: string);
    /** The citations as CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module '@citation-js/plugin-bibtex';

declare module '@citation-js/plugin-ris';
