import type { GlyphRun } from 'fontkit';
import type { Direction } from './bidi-classes.ts';
import { mirrorOf } from './bidi-brackets.ts';
import { levelsOf } from './bidi-levels.ts';
import type { Face, Typeface } from './faces.ts';
import { drawnText, lettersOf } from './letters.ts';

/** The outline of a glyph, as it stands in a line. Lengths are shares of the size of the type. */
export interface PlacedGlyph {
  /** Its number in its face. */
  readonly id: number;
  readonly face: Face;
  /** A path in units of the face, upwards. */
  readonly outline: string;
  readonly x: number;
  /** How far it stands above the line. */
  readonly rise: number;
}

/** A line of text, shaped: glyphs from left to right. Lengths are shares of the size of the type. */
export interface ShapedLine {
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

/** Letters that are shaped together: of one face and one level. */
interface Run {
  readonly face: Face;
  readonly level: number;
  readonly text: string;
}

/**
 * Shapes one line: letters joined and kerned by the font, runs of the other direction in their place. A letter that no
 * face has takes no room: a picture with one is not drawn (see planned-pictures.ts).
 */
export function shapeLine(text: string, typeface: Typeface, base: Direction): ShapedLine {
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const run of inVisualOrder(runsOf(drawnText(text), typeface, base))) {
    width = place(run, width, glyphs);
  }
  return { width, glyphs };
}

function runsOf(text: string, typeface: Typeface, base: Direction): readonly Run[] {
  const letters = lettersOf(text, typeface);
  const levels = levelsOf(
    letters.map((letter) => letter.text),
    base,
  );
  const runs: Run[] = [];
  for (const [index, letter] of letters.entries()) {
    const { face } = letter;
    const level = levels[index] ?? 0;
    if (!face) continue;
    const shown = level % 2 === 1 ? mirrorOf(letter.text) : letter.text;
    const last = runs.at(-1);
    if (last?.face === face && last.level === level) {
      runs[runs.length - 1] = { ...last, text: last.text + shown };
    } else runs.push({ face, level, text: shown });
  }
  return runs;
}

/** L2 of Unicode's annex 9: from the highest level down, whatever stands at it or above is turned round. */
function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  let ordered = runs;
  for (let level = highest; level > 0; level -= 1) ordered = turnedFrom(ordered, level);
  return ordered;
}

function turnedFrom(runs: readonly Run[], level: number): readonly Run[] {
  const ordered: Run[] = [];
  let waiting: Run[] = [];
  for (const run of runs) {
    if (run.level >= level) waiting = [run, ...waiting];
    else {
      ordered.push(...waiting, run);
      waiting = [];
    }
  }
  return [...ordered, ...waiting];
}

/** Adds the glyphs of a run from `start` on, and returns where it ends. */
function place({ face, level, text }: Run, start: number, glyphs: PlacedGlyph[]): number {
  const direction = level % 2 === 1 ? 'rtl' : 'ltr';
  const run: GlyphRun = face.font.layout(text, undefined, undefined, undefined, direction);
  const { unitsPerEm } = face.font;
  let x = start;
  for (const [index, glyph] of run.glyphs.entries()) {
    const position = run.positions[index];
    if (!position) continue;
    const outline = glyph.path.toSVG();
    if (outline !== '') {
      const { xOffset, yOffset } = position;
      const rise = yOffset / unitsPerEm;
      glyphs.push({ id: glyph.id, face, outline, x: x + xOffset / unitsPerEm, rise });
    }
    x += position.xAdvance / unitsPerEm;
  }
  return x;
}
