/** What one part of a base path may be made of: anything else would be escaped differently by different hosts. */
const partPattern = /^[A-Za-z0-9._~-]+$/;

function partsOf(value: string | undefined): readonly string[] {
  return (value ?? '').trim().split('/').filter(Boolean);
}

function isPart(part: string): boolean {
  return partPattern.test(part) && part !== '.' && part !== '..';
}

/**
 * The folder of a host under which the site lives, always with a slash at both ends: `x`, `/x` and `x//` all
 * mean `/x/`; nothing at all means `/`. A value that `basePathFault` objects to gives `/`.
 */
export function normaliseBasePath(value: string | undefined): string {
  const parts = partsOf(value);
  return parts.length === 0 || !parts.every(isPart) ? '/' : `/${parts.join('/')}/`;
}

/** Why a value cannot be a base path, as a sentence for whoever set it; `undefined` when it can. */
export function basePathFault(value: string | undefined): string | undefined {
  if (partsOf(value).every(isPart)) return undefined;
  return `BASE_PATH is "${value}", but must be a path such as /x/, made of letters, digits and - . _ ~ between slashes.`;
}
