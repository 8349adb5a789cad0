import type { Ports } from './ports.ts';
import { editionHeader, savedPagePath } from './published.ts';
import { dossierName, storeNames, shellName, wholeSince } from './stores.ts';
import { wholeVersions } from './versions.ts';
import type { Wanted } from './wanted.ts';

/** What the network can still do for an answer. */
export interface Network {
  /** Asks it as the page did. */
  readonly ask: () => Promise<Response>;
  /** Resolves when a reader has waited for a page long enough, if it can be had without. */
  readonly patience: () => Promise<void>;
}

/**
 * Answers what a page or a reader wants. A page comes from the network while there is one; else a whole version that has
 * its dossier draws it. All else comes from what was saved with the very version that asks, or from the network, so that
 * no tab is given parts of two. Storage that fails is as good as none.
 */
export async function answer(
  ports: Ports,
  wanted: Wanted,
  { ask, patience, edition }: Network & { readonly edition: string | null },
): Promise<Response> {
  switch (wanted.kind) {
    case 'asset':
      return (await orNone(savedAsset(ports, wanted.path))) ?? ask();
    case 'file':
      return (await orNone(savedFile(ports, wanted, edition))) ?? ask();
    case 'shelf':
      return networkFirst({ ask, patience }, () => savedShelf(ports, wanted.path));
    case 'page':
      return networkFirst({ ask, patience }, () => savedPage(ports, wanted.dossier));
  }
}

async function orNone<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch {
    return undefined;
  }
}

/** By any store, whole or not: whatever is in one was held to its digest, and no other file has its name. */
async function savedAsset(ports: Ports, path: string): Promise<Response | undefined> {
  const { versions } = await storeNames(ports);
  for (const version of versions) {
    const store = await ports.stores.open(shellName(ports, version));
    const saved = await store.match(path);
    if (saved) return saved;
  }
  return undefined;
}

/** Of the edition that the page is of, or, for a page that has begun with none, of the first version that has one. */
async function savedFile(
  ports: Ports,
  { dossier, path }: Extract<Wanted, { readonly kind: 'file' }>,
  edition: string | null,
): Promise<Response | undefined> {
  const whole = edition ?? (await versionWith(ports, dossier))?.editions[dossier];
  if (whole === undefined) return undefined;
  const name = dossierName(ports, dossier, whole);
  if ((await wholeSince(ports, name)) === undefined) return undefined;
  const saved = await (await ports.stores.open(name)).match(path);
  if (!saved) return undefined;
  const headers = new Headers(saved.headers);
  headers.set(editionHeader, whole);
  return new Response(saved.body, { headers });
}

/** The first whole version whose edition of a dossier is whole. */
async function versionWith(ports: Ports, dossier: string) {
  for (const one of await wholeVersions(ports)) {
    const edition = one.editions[dossier];
    if (edition === undefined) continue;
    if ((await wholeSince(ports, dossierName(ports, dossier, edition))) !== undefined) return one;
  }
  return undefined;
}

async function savedPage(ports: Ports, dossier?: string): Promise<Response | undefined> {
  const fitting = dossier === undefined ? undefined : await versionWith(ports, dossier);
  const version = fitting ?? (await wholeVersions(ports))[0];
  return version && (await ports.stores.open(version.store)).match(savedPagePath);
}

async function savedShelf(ports: Ports, path: string): Promise<Response | undefined> {
  const [version] = await wholeVersions(ports);
  return version && (await ports.stores.open(version.store)).match(path);
}

/** What the network sends; what was saved, where it sends nothing, or nothing in time, or that its server failed. */
async function networkFirst(
  { ask, patience }: Network,
  saved: () => Promise<Response | undefined>,
): Promise<Response> {
  const sent = ask().catch((error: unknown) => ({ error }));
  const first = await Promise.race([sent, patience()]);
  if (first instanceof Response && first.status < 500) return first;
  const instead = await orNone(saved());
  if (instead) return instead;
  const last = await sent;
  if (last instanceof Response) return last;
  throw last.error;
}
