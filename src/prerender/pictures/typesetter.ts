import { directionOf, type Direction } from './bidi-classes.ts';
import type { Typefaces, Voice } from './faces.ts';
import { shapeLine, type ShapedLine } from './shaping.ts';
import type { Measure } from './wrapping.ts';

/** Sets lines in the faces of a build. Each line is shaped once, however often it is measured. */
export interface Typesetter {
  readonly shape: (text: string, voice: Voice, direction: Direction) => ShapedLine;
  /** What measures texts in one voice. */
  readonly measure: (voice: Voice) => Measure;
}

/** The typesetter of some typefaces. */
export function createTypesetter(typefaces: Typefaces): Typesetter {
  const known = new Map<string, ShapedLine>();
  const shape: Typesetter['shape'] = (text, voice, direction) => {
    const key = `${voice} ${direction} ${text}`;
    const line = known.get(key) ?? shapeLine(text, typefaces[voice], direction);
    known.set(key, line);
    return line;
  };
  return {
    shape,
    measure: (voice) => (text) => shape(text, voice, directionOf(text)).width,
  };
}
