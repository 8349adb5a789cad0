import { saveEdition } from './dossiers.ts';
import type { TabVersion } from './messages.ts';
import type { Ports, Store } from './ports.ts';
import { editionsPath, readTexts, type Editions } from './published.ts';
import { dossierName, fill, markWhole, shellName, storeNames, wholeSince } from './stores.ts';

/** A version that is whole: whatever it is asked for comes from it and from no other. */
export interface WholeVersion {
  readonly version: string;
  readonly store: string;
  readonly editions: Editions;
}

/** The versions that are whole: the worker's own first, then the others, the last saved before those saved earlier. */
export async function wholeVersions(ports: Ports): Promise<readonly WholeVersion[]> {
  const { versions } = await storeNames(ports);
  const found = await Promise.all(versions.map((version) => wholeVersion(ports, version)));
  const own = ports.published.version;
  return found
    .filter((one) => one !== undefined)
    .toSorted((a, b) =>
      a.version === own ? -1 : b.version === own ? 1 : b.since.localeCompare(a.since),
    );
}

async function wholeVersion(
  ports: Ports,
  version: string,
): Promise<(WholeVersion & { readonly since: string }) | undefined> {
  const name = shellName(ports, version);
  const since = await wholeSince(ports, name);
  if (since === undefined) return undefined;
  const store = await ports.stores.open(name);
  const editions = await editionsIn(store);
  return editions && { version, store: name, since, editions };
}

/** The editions a store tells of; undefined where it has no such list, or it was damaged. */
async function editionsIn(store: Store): Promise<Editions | undefined> {
  const list = await store.match(editionsPath);
  try {
    return list && readTexts(await list.text());
  } catch {
    return undefined;
  }
}

/** The worker's own version, if it is whole. */
export async function ownVersion(ports: Ports): Promise<WholeVersion | undefined> {
  return wholeVersion(ports, ports.published.version);
}

/**
 * Saves the worker's version whole: what every page needs, and the present edition of every dossier that is saved.
 * Whatever is there already is kept, and only the last step makes it a version that can be read from. Throws when it
 * cannot be had whole; the versions before are as they were.
 */
export async function install(ports: Ports): Promise<void> {
  if (await ownVersion(ports)) return;
  const { published, stores } = ports;
  const name = shellName(ports, published.version);
  // What says it is whole and cannot be read was damaged: none of it is to be trusted.
  if ((await wholeSince(ports, name)) !== undefined) await stores.delete(name);
  const { versions } = await storeNames(ports);
  const earlier = await Promise.all(
    versions
      .filter((version) => version !== published.version)
      .map((version) => stores.open(shellName(ports, version))),
  );
  await fill(ports, name, { files: published.files, published: (path) => path, earlier });
  const store = await stores.open(name);
  const editions = (await editionsIn(store)) ?? {};
  for (const id of await savedIds(ports)) await saveEdition(ports, id, editions[id]);
  await markWhole(ports, name);
  // Another worker of this site may have cleared away what it took for left over: better to begin again.
  if (!(await ownVersion(ports))) throw new Error('what was saved has gone again');
}

/** The dossiers of which some edition is whole. */
async function savedIds(ports: Ports): Promise<ReadonlySet<string>> {
  const { dossiers } = await storeNames(ports);
  const ids = new Set<string>();
  for (const { id, edition } of dossiers) {
    if (await wholeSince(ports, dossierName(ports, id, edition))) ids.add(id);
  }
  return ids;
}

/** Whether a tab is of the worker's version: it runs its script, and has read of no dossier another edition. */
export function isOfVersion(
  { published, base }: Pick<Ports, 'published' | 'base'>,
  editions: Editions,
  tab: TabVersion,
): boolean {
  const script = tab.script.startsWith(base) ? tab.script.slice(base.length) : '';
  return (
    script in published.files &&
    Object.entries(tab.editions).every(([id, edition]) => editions[id] === edition)
  );
}

/**
 * Clears away every version but the worker's own, once that is whole, has all that was saved in others, and no open tab
 * is of another one. A tab that does not say what it is of is taken for an old one. Nothing is lost where it is ended
 * half way: what it takes away is no more than nobody reads.
 */
export async function tidy(ports: Ports, tabs: readonly (TabVersion | undefined)[]): Promise<void> {
  const own = await ownVersion(ports);
  if (!own) return install(ports);
  for (const id of await savedIds(ports)) await saveEdition(ports, id, own.editions[id]);
  if (!tabs.every((tab) => tab && isOfVersion(ports, own.editions, tab))) return;
  const { versions, dossiers } = await storeNames(ports);
  for (const version of versions) {
    if (version !== own.version) await ports.stores.delete(shellName(ports, version));
  }
  for (const { id, edition } of dossiers) {
    if (own.editions[id] !== edition) await ports.stores.delete(dossierName(ports, id, edition));
  }
}
