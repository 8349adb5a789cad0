/** What a request's target says, before anyone looks whether such a file exists. */
export type RequestPath =
  | {
      readonly kind: 'inside';
      /** Decoded parts below the base; none for the base itself. */
      readonly parts: readonly string[];
      /** Whether the address names a folder: it ends with a slash. */
      readonly folder: boolean;
      /** The path as it was asked for, still encoded, without its query. */
      readonly raw: string;
      /** The query with its question mark, or nothing. */
      readonly search: string;
    }
  | { readonly kind: 'base-without-slash'; readonly search: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'malformed' };

/** Control characters, and the separators that would let one part of an address reach into another folder. */
// eslint-disable-next-line no-control-regex
const unsafePart = /[\u0000-\u001f\u007f/\\]/;

function decodePart(raw: string): string | undefined {
  try {
    const part = decodeURIComponent(raw);
    const safe = part !== '.' && part !== '..' && !unsafePart.test(part);
    return safe ? part : undefined;
  } catch {
    return undefined;
  }
}

function splitQuery(target: string): readonly [path: string, search: string] {
  const path = target.split(/[?#]/, 1)[0] ?? '';
  const query = target.slice(path.length).split('#', 1)[0] ?? '';
  return [path, query === '?' ? '' : query];
}

/**
 * Reads the target of a request (`request.url`) under a base path such as `/x/`. Total: an absolute-form target,
 * a bad escape, a NUL, a `..` or a doubled slash is `malformed`, whatever comes after it.
 */
export function readRequestPath(target: string, base: string): RequestPath {
  const [raw, search] = splitQuery(target);
  if (!raw.startsWith('/')) return { kind: 'malformed' };
  const pieces = raw.slice(1).split('/');
  const folder = pieces.at(-1) === '';
  const names = (folder ? pieces.slice(0, -1) : pieces).map(decodePart);
  if (names.some((name) => name === undefined || name === '')) return { kind: 'malformed' };
  if (!raw.startsWith(base)) {
    return `${raw}/` === base ? { kind: 'base-without-slash', search } : { kind: 'outside' };
  }
  const depth = base.split('/').length - 2;
  const parts = names.filter((name) => name !== undefined).slice(depth);
  return { kind: 'inside', parts, folder, raw, search };
}
