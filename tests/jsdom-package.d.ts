/** What tests use of jsdom, which brings no types: a page of its own, with a window that can run scripts. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(
      html: string,
      options?: { readonly url?: string; readonly runScripts?: 'outside-only' },
    );
    readonly window: Window & typeof globalThis;
  }
}
