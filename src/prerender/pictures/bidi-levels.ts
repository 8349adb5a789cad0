import { bidiClassOf, type BidiClass, type Direction } from './bidi-classes.ts';
import { resolveBrackets } from './bidi-brackets.ts';

/**
 * The embedding level of every character of one line: even is read from left to right, odd the other way. This is
 * Unicode's annex 9 without explicit embeddings and isolates, which no dossier needs; the rules are named as there.
 */
export function levelsOf(characters: readonly string[], base: Direction): readonly number[] {
  const classes = resolveWeak(characters.map(bidiClassOf), base);
  resolveBrackets(characters, classes, base);
  resolveNeutral(classes, base);
  const isRightToLeft = base === 'rtl';
  return classes.map((found) => {
    if (found === 'R') return 1;
    if (found === 'L') return isRightToLeft ? 2 : 0;
    return 2;
  });
}

function resolveWeak(classes: BidiClass[], base: Direction): BidiClass[] {
  followStrong(classes, 'AL', 'EN', 'AN', base); // W2
  replace(classes, ['AL'], 'R'); // W3
  joinNumbers(classes);
  replace(classes, ['ES', 'ET', 'CS'], 'ON'); // W6
  followStrong(classes, 'L', 'EN', 'L', base); // W7
  return classes;
}

/** Gives `to` to every `from` whose last strong character before it, or the line's direction, is `strong`. */
function followStrong(
  classes: BidiClass[],
  strong: BidiClass,
  from: BidiClass,
  to: BidiClass,
  base: Direction,
): void {
  let last: BidiClass = base === 'rtl' ? 'R' : 'L';
  for (const [index, found] of classes.entries()) {
    if (found === 'L' || found === 'R' || found === 'AL') last = found;
    if (found === from && last === strong) classes[index] = to;
  }
}

/** W4 and W5: a single separator between two numbers belongs to them, and signs such as `%` beside one. */
function joinNumbers(classes: BidiClass[]): void {
  for (const [index, found] of classes.entries()) {
    const [before, after] = [classes[index - 1], classes[index + 1]];
    if (before !== after) continue;
    if (before === 'EN' && (found === 'ES' || found === 'CS')) classes[index] = 'EN';
    if (before === 'AN' && found === 'CS') classes[index] = 'AN';
  }
  for (const [start, end] of stretches(classes, (found) => found === 'ET')) {
    if (classes[start - 1] === 'EN' || classes[end] === 'EN') classes.fill('EN', start, end);
  }
}

/** N1 and N2: what has no direction takes that of its neighbours where they agree, else that of the line. */
function resolveNeutral(classes: BidiClass[], base: Direction): void {
  const own = base === 'rtl' ? 'R' : 'L';
  const strongAt = (index: number): BidiClass => {
    const found = classes[index];
    if (found === undefined) return own;
    return found === 'L' ? 'L' : 'R';
  };
  for (const [start, end] of stretches(classes, (found) => found === 'ON')) {
    const [before, after] = [strongAt(start - 1), strongAt(end)];
    classes.fill(before === after ? before : own, start, end);
  }
}

function replace(classes: BidiClass[], from: readonly BidiClass[], to: BidiClass): void {
  for (const [index, found] of classes.entries()) if (from.includes(found)) classes[index] = to;
}

/** Where some classes stand together: the first place and the one after the last. */
function stretches(
  classes: readonly BidiClass[],
  test: (found: BidiClass) => boolean,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const [index, one] of classes.entries()) {
    const last = found.at(-1);
    if (!test(one)) continue;
    if (last?.[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}
