import { pointerTo } from '../dossier/gate/index.ts';
import { type JsonPlace, jsonPlaces } from './json-places.ts';

/** An object in a JSON text, as whoever adds a member to it needs to know it. */
export interface ObjectPlace {
  /** Right after the value of its last member. */
  readonly end: number;
  /** The white space before the key of its last member, and before its closing brace. */
  readonly beforeKey: string;
  readonly beforeBrace: string;
}

/** Where each object of a JSON text that has a member stands, by its JSON pointer. The text must be JSON. */
export function objectPlaces(text: string): ReadonlyMap<string, ObjectPlace> {
  const places = jsonPlaces(text);
  const last = new Map<string, JsonPlace>();
  for (const place of places) {
    if (place.path.length > 0) last.set(pointerTo(place.path.slice(0, -1)), place);
  }
  return new Map(
    places
      .filter(({ start }) => text.charAt(start) === '{')
      .flatMap(({ path, end }) => {
        const pointer = pointerTo(path);
        const member = last.get(pointer);
        return member ? [[pointer, objectPlace(text, member, end)] as const] : [];
      }),
  );
}

function objectPlace(text: string, member: JsonPlace, end: number): ObjectPlace {
  const key = JSON.stringify(member.path.at(-1));
  const [, beforeKey = ''] =
    /(\s*)"(?:[^"\\]|\\.)*"\s*:\s*$/.exec(
      text.slice(0, member.start).slice(-6 * key.length - 200),
    ) ?? [];
  return { end: member.end, beforeKey, beforeBrace: text.slice(member.end, end - 1) };
}
