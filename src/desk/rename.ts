import { type IdKind } from '../dossier/index.ts';
import { type Path, pointerTo } from '../dossier/gate/index.ts';
import { listOf } from '../dossier/gate/ledger/index.ts';
import { newAlias } from './alias-text.ts';
import { type Edit, edited } from './edits.ts';
import { type JsonPlace, jsonPlaces } from './json-places.ts';

/** One id that is to be another. */
export interface Renaming {
  readonly kind: IdKind;
  readonly old: string;
  readonly now: string;
}

/** A dossier's text after a renaming, and in how many places the id stood. */
export interface Renamed {
  readonly text: string;
  readonly places: number;
}

/** The keys that refer to a record of a kind by its id, wherever in a dossier they stand. */
const referring: Readonly<Record<IdKind, readonly string[]>> = {
  claim: ['from', 'claim'],
  event: [],
  assessment: [],
  speaker: ['speaker'],
  topic: [],
  party: ['party'],
};

/**
 * A dossier's text with an id changed wherever it stands, and the old one kept among the aliases of what is renamed.
 * All else stays, byte for byte. For a dossier that holds and has that id.
 */
export function renameIn(json: string, renaming: Renaming): Renamed {
  const places = jsonPlaces(json);
  const byPointer = new Map(places.map((place) => [pointerTo(place.path), place]));
  const textAt = (path: Path): string | undefined => byPointer.get(pointerTo(path))?.text;
  const named = places.filter(
    ({ path, text }) => text === renaming.old && names(renaming.kind, path, textAt),
  );
  const own = named.find(({ path }) => isOwnId(renaming.kind, path));
  const edits = named.map((place) => replaced(place, renaming.now));
  const alias = own ? keepOld(json, places, own.path.slice(0, -1), renaming) : [];
  return { text: edited(json, [...edits, ...alias]), places: named.length };
}

/** Whether a text at a path is the id of a record of that kind, its own or one by which another refers to it. */
function names(kind: IdKind, path: Path, textAt: (path: Path) => string | undefined): boolean {
  const key = path.at(-1);
  if (key === 'id') {
    return isOwnId(kind, path) || textAt([...path.slice(0, -1), 'kind']) === kind;
  }
  if (typeof key === 'number') return kind === 'topic' && path.at(-2) === 'topics';
  return referring[kind].some((name) => name === key);
}

function isOwnId(kind: IdKind, path: Path): boolean {
  return path.length === 3 && path[0] === listOf[kind] && path[2] === 'id';
}

/** Renamed to what it was called once, it changes places with its alias. */
function keepOld(
  json: string,
  places: readonly JsonPlace[],
  record: Path,
  { old, now }: Renaming,
): readonly Edit[] {
  const prefix = pointerTo([...record, 'aliases']);
  const same = places.find(
    ({ path, text }) => text === now && pointerTo(path.slice(0, -1)) === prefix,
  );
  return [same ? replaced(same, old) : newAlias(json, places, record, old)];
}

function replaced({ start, end }: JsonPlace, id: string): Edit {
  return { start, end, put: JSON.stringify(id) };
}
