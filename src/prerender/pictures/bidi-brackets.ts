import type { BidiClass, Direction } from './bidi-classes.ts';

/** Brackets, and signs that look the other way in a line that runs the other way. */
const mirrored: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥'].flatMap(([open = '', close = '']) => [
    [open, close],
    [close, open],
  ]),
);

const opening = '([{';
const closing = ')]}';

/** The sign that stands for this one where text runs from right to left. */
export function mirrorOf(character: string): string {
  return mirrored.get(character) ?? character;
}

/** N0: both brackets of a pair take one direction, so that they go on enclosing what they enclose. */
export function resolveBrackets(
  characters: readonly string[],
  classes: BidiClass[],
  base: Direction,
): void {
  const own = base === 'rtl' ? 'R' : 'L';
  for (const [open, close] of bracketPairs(characters, classes)) {
    const inside = new Set(classes.slice(open + 1, close).map(strongOf));
    const other = own === 'L' ? 'R' : 'L';
    if (inside.has(own)) classes[open] = classes[close] = own;
    else if (inside.has(other)) {
      const before = classes.slice(0, open).map(strongOf).findLast(Boolean) ?? own;
      classes[open] = classes[close] = before === other ? other : own;
    }
  }
}

function strongOf(found: BidiClass): 'L' | 'R' | undefined {
  if (found === 'L') return 'L';
  return found === 'ON' ? undefined : 'R';
}

/** Places of brackets that belong together, in the order of the opening ones. */
function bracketPairs(
  characters: readonly string[],
  classes: readonly BidiClass[],
): readonly (readonly [number, number])[] {
  const waiting: number[] = [];
  const pairs: [number, number][] = [];
  for (const [index, character] of characters.entries()) {
    if (classes[index] !== 'ON') continue;
    if (opening.includes(character)) waiting.push(index);
    const kind = closing.indexOf(character);
    const depth = waiting.findLastIndex((open) => characters[open] === opening[kind]);
    const open = waiting[depth];
    if (kind < 0 || open === undefined) continue;
    pairs.push([open, index]);
    waiting.length = depth;
  }
  return pairs.toSorted(([a], [b]) => a - b);
}
