import { colourOf, partsOf, type Picture } from './picture.ts';

/** As many points of one colour on end make it a colour of the page, and no shade between a letter and its ground. */
const EVEN = 24;
/** How far apart the shades of letters are that are kept: half of it is the most that a comparison takes for the same. */
const STEP = 24;

/** Every colour of which as many points as `EVEN` stand in a row, or one below the other. */
function evenColours({ width, points }: Picture): ReadonlySet<number> {
  const found = new Set<number>();
  const below = new Uint8Array(width);
  let beside = 1;
  for (let at = 0; at < points.length; at += 1) {
    const across = at % width;
    const colour = points[at] ?? 0;
    beside = across > 0 && points[at - 1] === colour ? beside + 1 : 1;
    const down = at >= width && points[at - width] === colour ? (below[across] ?? 0) + 1 : 1;
    below[across] = Math.min(down, EVEN);
    if (beside >= EVEN || down >= EVEN) found.add(colour);
  }
  return found;
}

function rounded(part: number): number {
  return Math.min(255, Math.round(part / STEP) * STEP);
}

/**
 * The same picture in few colours: those of grounds, rules and strokes to the letter, and the shades along the edges of
 * letters no finer than a comparison looks at them. It is a fifth as large when packed.
 */
export function coarsened(picture: Picture): Picture {
  const even = evenColours(picture);
  const coarse = new Map<number, number>();
  const points = picture.points.map((colour) => {
    if (even.has(colour)) return colour;
    const known = coarse.get(colour);
    if (known !== undefined) return known;
    const [red, green, blue] = partsOf(colour);
    const shade = colourOf(rounded(red), rounded(green), rounded(blue));
    coarse.set(colour, shade);
    return shade;
  });
  return { ...picture, points };
}
