import { type Path, pointerTo } from '../dossier/gate/index.ts';
import type { Edit } from './edits.ts';
import type { JsonPlace } from './json-places.ts';

/** What puts one more alias into a record, laid out as the file around it is. */
export function newAlias(
  json: string,
  places: readonly JsonPlace[],
  record: Path,
  alias: string,
): Edit {
  const id = JSON.stringify(alias);
  const list = placeAt(places, [...record, 'aliases']);
  if (!list) return newList(json, places, record, id);
  const last = childrenOf(places, list.path).at(-1);
  if (!last) return { start: list.start, end: list.end, put: `[${id}]` };
  return after(last, gapIn(json, list), id);
}

/** The first alias of a record: a list of its own, after all else. */
function newList(json: string, places: readonly JsonPlace[], record: Path, id: string): Edit {
  const whole = placeAt(places, record);
  const last = childrenOf(places, record).at(-1);
  if (!whole || !last) throw new Error(`${pointerTo(record)} is no record: it was not checked`);
  const gap = gapIn(json, whole);
  const unit = unitOf(json);
  const listed = isSpreadOut(json, unit) ? `[${gap}${unit}${id}${gap}]` : `[${id}]`;
  return after(last, gap, gap === '' ? `"aliases":${listed}` : `"aliases": ${listed}`);
}

function after({ end }: JsonPlace, gap: string, put: string): Edit {
  return { start: end, end, put: `,${gap}${put}` };
}

/** The white space before what is added: of its own line as the first there has it, or a space where any is used. */
function gapIn(json: string, { start }: JsonPlace): string {
  const first = /^\s*/.exec(json.slice(start + 1))?.[0] ?? '';
  if (first.includes('\n')) return first;
  return /":\s/.test(json) ? ' ' : '';
}

function childrenOf(places: readonly JsonPlace[], parent: Path): readonly JsonPlace[] {
  const pointer = pointerTo(parent);
  return places.filter(
    ({ path }) => path.length === parent.length + 1 && pointerTo(path.slice(0, -1)) === pointer,
  );
}

function placeAt(places: readonly JsonPlace[], path: Path): JsonPlace | undefined {
  const pointer = pointerTo(path);
  return places.findLast((place) => pointerTo(place.path) === pointer);
}

/** By what a level is set in. */
function unitOf(json: string): string {
  return /^\s*\{\r?\n([ \t]*)/.exec(json)?.[1] ?? '';
}

/** Whether every list has a line for each entry, as JSON.stringify writes it, and not as few as fit. */
function isSpreadOut(json: string, unit: string): boolean {
  const text = json
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
  return unit !== '' && text === JSON.stringify(JSON.parse(text), null, unit);
}
