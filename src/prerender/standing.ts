import { pathOf } from '../address/index.ts';
import { siteName, type Published } from '../formats/index.ts';

/** Where a built site stands: what turns a path below its base into an address. */
export interface Standing extends Published {
  /** The full address of a path below the base, `undefined` where the site does not know its own. */
  readonly absolute: (path: string) => string | undefined;
}

/** The standing of a site at `origin`, such as `https://example.org`, in the folder `base`. */
export function standingAt(origin: string | undefined, base: string): Standing {
  const below = (path: string) => base + path.replace(/^\//, '');
  return {
    siteName,
    urlOf: (address) => (origin ?? '') + below(pathOf(address)),
    absolute: (path) => (origin === undefined ? undefined : origin + below(path)),
  };
}
