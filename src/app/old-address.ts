import { pathOf } from '../address/index.ts';
import type { PageSeed } from '../library/index.ts';
import { addressAt, site } from './site.ts';

/**
 * Takes the reader of a page built at an old address to its present one, before anything has looked where they are: no
 * step of history, and filters and hash as they came.
 */
export function leaveOldAddress({ path, oldPath }: PageSeed): void {
  const { pathname, search, hash } = window.location;
  const address = addressAt(pathname);
  // A host that answers with some page at every address must not send its readers astray.
  if (!address || pathOf(address) !== oldPath) return;
  window.history.replaceState(
    window.history.state,
    '',
    site.base.slice(0, -1) + path + search + hash,
  );
}
