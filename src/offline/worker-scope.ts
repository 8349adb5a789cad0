/** What this worker uses of a service worker's world, for which TypeScript's library for pages has no names. */
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly installing: unknown;
    readonly waiting: unknown;
    readonly navigationPreload?: { enable(): Promise<void> };
  };
  readonly location: { readonly origin: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly Tab[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(
    type: 'message',
    listen: (event: LastingEvent & MessageEvent<unknown>) => void,
  ): void;
}

/** A page of this site that is open. */
export interface Tab {
  readonly url: string;
  readonly frameType: string;
  postMessage(message: unknown, transfer: readonly Transferable[]): void;
}

/** An event whose worker is kept until something is done. */
export interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

/** A request that the worker may answer. */
export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
