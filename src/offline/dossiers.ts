import type { SavedState, SavingFault } from './messages.ts';
import type { Ports } from './ports.ts';
import { fileListName, readTexts } from './published.ts';
import {
  dossierName,
  fetchAs,
  fill,
  markWhole,
  OtherFile,
  storeNames,
  wholeSince,
} from './stores.ts';

/**
 * Saves an edition of a dossier whole, unless it is. A dossier without one is not published any more, and there is
 * nothing to save. Returns when the edition was last known to be what is published.
 */
export async function saveEdition(
  ports: Ports,
  id: string,
  edition: string | undefined,
): Promise<string | undefined> {
  if (edition === undefined) return undefined;
  const name = dossierName(ports, id, edition);
  const since = await wholeSince(ports, name);
  if (since !== undefined) return since;
  const folder = `dossiers/${id}/`;
  const list = await fetchAs(ports, folder + fileListName, edition);
  const files = readTexts(await list.text());
  const { dossiers } = await storeNames(ports);
  const others = dossiers.filter((one) => one.id === id && one.edition !== edition);
  const earlier = await Promise.all(
    others.map((one) => ports.stores.open(dossierName(ports, id, one.edition))),
  );
  await fill(ports, name, { files, published: (path) => folder + path, earlier });
  return markWhole(ports, name);
}

/** Saves the edition that the worker's version has of a dossier, and says how that went. */
export async function saveDossier(
  ports: Ports,
  { id, edition, isCurrent }: SaveRequest,
): Promise<SavedState> {
  try {
    const asOf = await saveEdition(ports, id, edition);
    if (edition === undefined || asOf === undefined) return { saved: false };
    const stamped = isCurrent ? await markWhole(ports, dossierName(ports, id, edition)) : asOf;
    return { saved: true, asOf: stamped };
  } catch (error) {
    return { saved: false, fault: faultOf(error) };
  }
}

/** What to save. */
export interface SaveRequest {
  readonly id: string;
  readonly edition: string | undefined;
  /** Whether the worker's version is known to be what is published now. */
  readonly isCurrent: boolean;
}

/** Takes every edition of a dossier away. */
export async function forgetDossier(ports: Ports, id: string): Promise<void> {
  const { dossiers } = await storeNames(ports);
  for (const one of dossiers) {
    if (one.id === id) await ports.stores.delete(dossierName(ports, id, one.edition));
  }
}

/** `SecurityError` is what browsers say where nothing may be kept; what fetch throws is a `TypeError`. */
function faultOf(error: unknown): SavingFault {
  if (error instanceof OtherFile) return 'other-version';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'TypeError' ? 'network' : 'refused';
}
