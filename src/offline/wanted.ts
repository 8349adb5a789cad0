import { readPath, stripBase, type Address } from '../address/index.ts';
import { shelfPath } from './published.ts';

/** What of a request tells what it is for. */
export interface Request {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** What a request wants that may be answered from what was saved. */
export type Wanted =
  /** A page of the app, or one that nobody knows. */
  | { readonly kind: 'page'; readonly dossier: string | undefined }
  /** A file whose name tells its content, so that no version can have another. */
  | { readonly kind: 'asset'; readonly path: string }
  /** The list of all dossiers. */
  | { readonly kind: 'shelf'; readonly path: string }
  | { readonly kind: 'file'; readonly dossier: string; readonly path: string };

/**
 * What a request wants; undefined for what the network alone answers: what is sent, what is another site's, embeds,
 * which are strangers here, and files to take away.
 */
export function wantedBy(
  { method, mode, url }: Request,
  site: { readonly origin: string; readonly base: string; readonly home: string },
): Wanted | undefined {
  const { origin, pathname } = new URL(url);
  const path = origin === site.origin ? stripBase(site.base, pathname) : undefined;
  if (method !== 'GET' || path === undefined) return undefined;
  const file = path.slice(1);
  if (mode === 'navigate') return pageAt(path, site.home);
  if (file.startsWith('assets/') || file === 'favicon.svg') return { kind: 'asset', path: file };
  if (file === shelfPath) return { kind: 'shelf', path: file };
  const [, dossier, name] = /^dossiers\/([^/]+)\/(.+)$/.exec(file) ?? [];
  return dossier && name ? { kind: 'file', dossier, path: name } : undefined;
}

function pageAt(path: string, home: string): Wanted | undefined {
  const address = readPath(path);
  if (address?.page === 'embed') return undefined;
  if (!address && /\.[^/]*$/.test(path)) return undefined;
  return { kind: 'page', dossier: dossierOf(address, home) };
}

function dossierOf(address: Address | undefined, home: string): string | undefined {
  if (address?.page === 'home') return home;
  return address && 'dossier' in address ? address.dossier : undefined;
}
