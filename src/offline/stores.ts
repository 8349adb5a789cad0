import type { Ports, Store } from './ports.ts';
import type { FileDigests } from './published.ts';

/** Where a store keeps that it is whole: written last, so that what has it needs no second look. */
const RECORD = '/record-of-the-store';

/** On what was saved: the digest that it was checked against. */
const DIGEST = 'Saved-Digest';

/** A file that is not the one that was published: another version has been, or something else was sent. */
export class OtherFile extends Error {
  override readonly name = 'OtherFile';
}

/** The name of a store that every page of a version needs. Two sites on one host share a storage, not a base. */
export function shellName({ base }: Pick<Ports, 'base'>, version: string): string {
  return `rejoinder ${base} shell ${version}`;
}

/** The name of a store of one edition of a dossier, whichever versions have it. */
export function dossierName({ base }: Pick<Ports, 'base'>, id: string, edition: string): string {
  return `rejoinder ${base} dossier ${id} ${edition}`;
}

/** Of all stores, those of this site. */
export async function storeNames({ base, stores }: Ports): Promise<StoreNames> {
  const names = await stores.keys();
  const of = (kind: string): readonly (readonly string[])[] => {
    const start = `rejoinder ${base} ${kind} `;
    return names
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(start.length).split(' '));
  };
  return {
    versions: of('shell').map(([version = '']) => version),
    dossiers: of('dossier').map(([id = '', edition = '']) => ({ id, edition })),
  };
}

/** What stores there are, whole or not. */
export interface StoreNames {
  readonly versions: readonly string[];
  readonly dossiers: readonly { readonly id: string; readonly edition: string }[];
}

/** When a whole store was last known to be what is published, in ISO 8601; undefined for one that is not whole. */
export async function wholeSince({ stores }: Ports, name: string): Promise<string | undefined> {
  // Opening a store makes it.
  if (!(await stores.keys()).includes(name)) return undefined;
  const store = await stores.open(name);
  const since = await (await store.match(RECORD))?.text();
  return since !== undefined && Number.isNaN(Date.parse(since)) ? undefined : since;
}

/** Marks a store as whole, and as what is published now. Throws when it was taken away meanwhile. */
export async function markWhole(ports: Ports, name: string): Promise<string> {
  const store = await ports.stores.open(name);
  const asOf = ports.now().toISOString();
  await store.put(RECORD, new Response(asOf));
  return asOf;
}

/** What a store is to be filled with. */
export interface Filling {
  /** Files by their paths in the store. */
  readonly files: FileDigests;
  /** From a path in the store to the path below the base. */
  readonly published: (path: string) => string;
  /** Stores that may have some of them already. */
  readonly earlier: readonly Store[];
}

/** Files asked for at a time: a worker is not to take a bad line from the page that is being read. */
const AT_ONCE = 4;

/**
 * Fills a store, keeping what is there already: a file is put in whole or not at all, and only after its digest held.
 * Throws at the first that cannot be had; a later call goes on from there.
 */
export async function fill(ports: Ports, name: string, filling: Filling): Promise<void> {
  const store = await ports.stores.open(name);
  const wanted = Object.entries(filling.files);
  for (let first = 0; first < wanted.length; first += AT_ONCE) {
    const some = wanted.slice(first, first + AT_ONCE);
    await Promise.all(some.map((file) => have(ports, store, file, filling)));
  }
}

async function have(
  ports: Ports,
  store: Store,
  [path, digest]: readonly [path: string, digest: string],
  { published, earlier }: Filling,
): Promise<void> {
  if (await savedAs(store, path, digest)) return;
  for (const one of earlier) {
    const saved = await savedAs(one, path, digest);
    if (saved) return store.put(path, saved);
  }
  await store.put(path, await fetchAs(ports, published(path), digest));
}

async function savedAs(store: Store, path: string, digest: string): Promise<Response | undefined> {
  const saved = await store.match(path);
  return saved?.headers.get(DIGEST) === digest ? saved : undefined;
}

/** A file as it is published, held to its digest. */
export async function fetchAs(ports: Ports, path: string, digest: string): Promise<Response> {
  const response = await ports.fetchFile(path);
  if (response.status >= 500) throw new TypeError(`${path}: the server failed`);
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await digestOf(bytes)) !== digest) throw new OtherFile(path);
  // Made anew: a page that was redirected on its way is refused by browsers as an answer to another address.
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  headers.set(DIGEST, digest);
  return new Response(bytes, { headers });
}

/** The SHA-256 of some bytes, in hexadecimal digits. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
