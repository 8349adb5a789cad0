import { objectPlaces, type ObjectPlace } from './object-places.ts';

/** A member to be put at the end of an object of a JSON text. */
export interface Addition {
  /** The JSON pointer of the object. */
  readonly pointer: string;
  readonly key: string;
  readonly value: object;
}

/** The longest line that is made by writing a value on one line. */
const LONGEST_LINE = 80;

/**
 * A JSON text with members added and every other byte kept. Where the text is as `JSON.stringify` spells it out, so
 * are they; otherwise they are written as prettier writes them, on one line if there is room.
 */
export function withAdditions(text: string, additions: readonly Addition[]): string {
  const places = objectPlaces(text);
  const spelledOut = isSpelledOut(text);
  return (
    additions
      .map((addition) => ({ addition, place: placeOf(places, addition.pointer) }))
      // From the back, so that places before still hold.
      .toReversed()
      .toSorted((a, b) => b.place.end - a.place.end)
      .reduce((written, { addition, place }) => {
        const member = memberOf(addition, place, spelledOut);
        return `${written.slice(0, place.end)},${place.beforeKey}${member}${written.slice(place.end)}`;
      }, text)
  );
}

function placeOf(places: ReadonlyMap<string, ObjectPlace>, pointer: string): ObjectPlace {
  const place = places.get(pointer);
  if (!place) throw new Error(`There is no object with a member at ${pointer}.`);
  return place;
}

function memberOf({ key, value }: Addition, place: ObjectPlace, spelledOut: boolean): string {
  const [lineFeed, indent = ''] = /(\r?\n)([ \t]*)$/.exec(place.beforeKey)?.slice(1) ?? [];
  const name = `${JSON.stringify(key)}: `;
  const flat = onOneLine(value);
  if (lineFeed === undefined) return name + flat;
  if (!spelledOut && indent.length + name.length + flat.length < LONGEST_LINE) return name + flat;
  const outer = /[ \t]*$/.exec(place.beforeBrace)?.[0] ?? '';
  const step = indent.slice(outer.length);
  const lines =
    spelledOut || !Array.isArray(value) ? spelled(value, step) : filled(value, indent + step, step);
  return name + lines.split('\n').join(lineFeed + indent);
}

function spelled(value: object, step: string): string {
  return JSON.stringify(value, null, step);
}

/** Numbers as prettier fills lines with them. */
function filled(numbers: readonly unknown[], indent: string, step: string): string {
  const lines: string[] = [];
  for (const [index, number] of numbers.entries()) {
    const entry = JSON.stringify(number) + (index === numbers.length - 1 ? '' : ',');
    const line = lines.at(-1);
    const longer = line === undefined ? undefined : `${line} ${entry}`;
    if (longer !== undefined && indent.length + longer.length <= LONGEST_LINE)
      lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return ['[', ...lines.map((line) => step + line), ']'].join('\n');
}

function onOneLine(value: object): string {
  if (Array.isArray(value)) return `[${value.map((entry) => JSON.stringify(entry)).join(', ')}]`;
  const members = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${JSON.stringify(inner)}`,
  );
  return `{ ${members.join(', ')} }`;
}

/** Whether a text is what `JSON.stringify` makes of its value with some indent. */
function isSpelledOut(text: string): boolean {
  const step = /^\{\r?\n([ \t]+)"/.exec(text)?.[1];
  if (step === undefined) return false;
  const value: unknown = JSON.parse(text);
  return JSON.stringify(value, null, step) === text.replaceAll('\r\n', '\n').trimEnd();
}
