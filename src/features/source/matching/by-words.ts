import search from 'approx-string-match';
import type { Selector } from '../../../dossier/index.ts';
import { fold, type Folded, normalise, type Range } from '../../../dossier/source-text/index.ts';

/** One character in so many may differ where words are taken for the same. */
const CHARACTERS_PER_ERROR = 7;

/** What is shorter than this must be the same to the letter, or everything would be found everywhere. Characters. */
const SHORTEST_APPROXIMATE = 12;

/** The places in a line where the words of a passage stand, but for case, accents and the shape of marks. */
export function placesOfWords({ exact }: Selector, line: Folded): readonly Range[] {
  const sought = fold(normalise(exact)).text;
  const places: Range[] = [];
  if (sought === '') return places;
  for (let at = line.text.indexOf(sought); at !== -1; at = line.text.indexOf(sought, at + 1)) {
    places.push(unfolded(line, at, at + sought.length));
  }
  return places;
}

/** A place where words nearly stand, and in how many characters it differs. */
export interface NearPlace extends Range {
  readonly errors: number;
}

/**
 * The one place in a line where the words of a passage, with those that must stand before and after them, are nearest
 * to what stands there. Undefined where none is near enough, or several are.
 */
export function nearestPlace(
  { prefix, exact, suffix }: Selector,
  line: Folded,
): NearPlace | undefined {
  const whole = [prefix, exact, suffix].filter((part) => part !== undefined).join(' ');
  const sought = fold(normalise(whole)).text;
  if (sought === '') return undefined;
  const errors =
    sought.length < SHORTEST_APPROXIMATE ? 0 : Math.floor(sought.length / CHARACTERS_PER_ERROR);
  const found = search(line.text, sought, errors);
  const least = Math.min(...found.map((match) => match.errors));
  const best = found.filter((match) => match.errors === least);
  const [first] = best;
  const last = best.at(-1);
  if (!first || !last) return undefined;
  // One place is often given with several beginnings or ends, all as near.
  const isOne = last.start < first.end;
  return isOne ? { ...unfolded(line, first.start, first.end), errors: least } : undefined;
}

function unfolded({ origins }: Folded, start: number, end: number): Range {
  const at = (index: number): number => {
    const origin = origins[index] ?? 0;
    return origin === -1 ? at(index - 1) : origin;
  };
  return { start: at(start), end: at(end) };
}
