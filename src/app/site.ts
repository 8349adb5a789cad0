import {
  createHref,
  readPath,
  stripBase,
  type Address,
  type EmbedAddress,
} from '../address/index.ts';
import { isSlug, type DossierId, type Reading } from '../dossier/index.ts';

/** Where and how this build is served: fixed when it is built. */
export interface Site {
  /** Base path, with a slash at both ends. */
  readonly base: string;
  /** The dossier whose board is the home page. */
  readonly featured: DossierId;
  /** Where objections go, if anywhere. */
  readonly objections: string | undefined;
}

function isDossierId(text: string): text is DossierId {
  return isSlug(text);
}

/** This build's settings; throws when the build gave none, which the build itself checks first. */
function readSite(): Site {
  const featured: string = __FEATURED_DOSSIER__;
  if (!isDossierId(featured)) throw new Error(`"${featured}" is no dossier id`);
  return { base: import.meta.env.BASE_URL, featured, objections: __OBJECTIONS_URL__ || undefined };
}

export const site: Site = readSite();

/** The maker of every link of this build. */
export const href = createHref(site.base);

/** A page that the app draws. An embed is none: whoever follows a link to one leaves the app for it. */
export type AppAddress = Exclude<Address, { readonly page: 'home' } | EmbedAddress>;

/** The page that a location of the browser names; home is the board of the featured dossier. */
export function addressAt(pathname: string): AppAddress | undefined {
  const path = stripBase(site.base, pathname);
  return path === undefined ? undefined : addressBelow(path);
}

/** The same for a path below the base, which is how the router speaks of locations. */
export function addressBelow(path: string): AppAddress | undefined {
  const address = readPath(path);
  if (address?.page === 'embed') return undefined;
  return address?.page === 'home' ? { page: 'board', dossier: site.featured } : address;
}

/** The full address of a page, as it is passed on: where the reader is now, this site is. */
export function urlOf(address: Address, reading?: Reading): string {
  return new URL(href(address, reading), window.location.origin).href;
}
