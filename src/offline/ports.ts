import type { Published } from './published.ts';

/** What the worker asks of a cache. */
export interface Store {
  match(path: string): Promise<Response | undefined>;
  put(path: string, response: Response): Promise<void>;
}

/** What the worker asks of its browser's storage. */
export interface Stores {
  open(name: string): Promise<Store>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<boolean>;
}

/** All that the worker's logic knows of the world. Tests end it at any step of these. */
export interface Ports {
  readonly published: Published;
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
  readonly stores: Stores;
  /** A file below the base as it is published now, past the browser's own cache where that may be stale. */
  readonly fetchFile: (path: string) => Promise<Response>;
  readonly now: () => Date;
}
