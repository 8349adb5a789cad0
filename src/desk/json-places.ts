import type { Path } from '../dossier/gate/index.ts';

/** Where in a JSON text a value stands. */
export interface JsonPlace {
  readonly path: Path;
  /** UTF-16 code units, the end one past the last. */
  readonly start: number;
  readonly end: number;
  /** What a text says, its escapes resolved; `undefined` for any other value. */
  readonly text: string | undefined;
}

/** A text, a bracket, a comma or colon, or a bare word: what JSON is made of but for its white space. */
const tokenPattern = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

interface Open {
  readonly path: Path;
  readonly start: number;
  /** The index of the next value of a list, or the key of the next value of an object once it was read. */
  next: number | string | undefined;
}

/**
 * Every value of a JSON text and where it stands, so that one can be changed while all the rest stays as it was
 * written. For a text that `JSON.parse` has read: of any other the places mean nothing.
 */
export function jsonPlaces(json: string): readonly JsonPlace[] {
  const places: JsonPlace[] = [];
  const open: Open[] = [];
  for (const { 0: token, index: start } of json.matchAll(tokenPattern)) {
    const around = open.at(-1);
    const end = start + token.length;
    if (token === '{' || token === '[') {
      open.push({ path: pathIn(around), start, next: token === '[' ? 0 : undefined });
    } else if (token === '}' || token === ']') {
      open.pop();
      if (around) places.push({ path: around.path, start: around.start, end, text: undefined });
    } else if (token === ',') {
      if (around) around.next = typeof around.next === 'number' ? around.next + 1 : undefined;
    } else if (token !== ':') {
      const text = token.startsWith('"') ? String(JSON.parse(token)) : undefined;
      if (around && around.next === undefined) around.next = text;
      else places.push({ path: pathIn(around), start, end, text });
    }
  }
  return places;
}

function pathIn(around: Open | undefined): Path {
  return around?.next === undefined ? [] : [...around.path, around.next];
}
