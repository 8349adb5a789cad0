import { colourOf, partsOf, type Picture } from './picture.ts';

/** By how much a part of a colour has to differ, of 255, to be another. */
const OTHER = 12;
/** By how much a point may be lighter or darker than all that is around its place in the other picture. */
const BEYOND = 40;
/** Points on end that differ: no letter has so long an edge, and every card has. */
const LINE = 48;
/** The side of the squares in which points are counted that letters smoothed otherwise do not explain. */
const SQUARE = 32;
/** How many of these a square may hold: a word that is another one leaves a hundred. */
const MANY = 20;

const red = colourOf(220, 0, 60);

/** What is another in a picture than in the one before. */
export interface Difference {
  /** What moved or changed, in words. */
  readonly sentence: string;
  /** The picture now, faint, with what is another in red; none where sizes differ. */
  readonly shown?: Picture;
}

/** Whether two colours differ at all to an eye. */
function areApart(one: number, other: number): boolean {
  const apart = (shift: number): boolean =>
    Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) > OTHER;
  return apart(0) || apart(8) || apart(16);
}

/** Whether a colour lies beyond all that is within a point of its place in another picture. */
function liesBeyond(colour: number, at: number, { width, points }: Picture): boolean {
  const least = [255, 255, 255];
  const most = [0, 0, 0];
  for (const row of [at - width, at, at + width]) {
    for (const place of [row - 1, row, row + 1]) {
      const around = points[place];
      if (around === undefined) continue;
      partsOf(around).forEach((part, index) => {
        least[index] = Math.min(least[index] ?? 0, part);
        most[index] = Math.max(most[index] ?? 0, part);
      });
    }
  }
  return partsOf(colour).some(
    (part, index) => part < (least[index] ?? 0) - BEYOND || part > (most[index] ?? 0) + BEYOND,
  );
}

/** The most points on end, across and down, among those marked. */
function longestLines(marked: Uint8Array, width: number): { across: number; down: number } {
  const below = new Uint32Array(width);
  let [beside, across, down] = [0, 0, 0];
  marked.forEach((mark, at) => {
    const column = at % width;
    beside = mark === 0 ? 0 : column === 0 ? 1 : beside + 1;
    const depth = mark === 0 ? 0 : (below[column] ?? 0) + 1;
    below[column] = depth;
    across = Math.max(across, beside);
    down = Math.max(down, depth);
  });
  return { across, down };
}

function faded(colour: number): number {
  const [r, g, b] = partsOf(colour).map((part) => Math.round(170 + part / 3));
  return colourOf(r ?? 0, g ?? 0, b ?? 0);
}

/** What was measured of two pictures of one size. */
interface Measured {
  /** Where they differ: 1, and 2 where letters smoothed otherwise do not explain it. */
  readonly marked: Uint8Array;
  /** The square with the most points of the second kind. */
  readonly densest: { readonly count: number; readonly x: number; readonly y: number };
  readonly across: number;
  readonly down: number;
}

/** Measures in how far two pictures of one size differ. */
export function measure(now: Picture, then: Picture): Measured {
  const { width, points } = now;
  const marked = new Uint8Array(points.length);
  const squares = new Map<number, number>();
  const inRow = Math.ceil(width / SQUARE);
  points.forEach((colour, at) => {
    const before = then.points[at] ?? 0;
    if (colour === before || !areApart(colour, before)) return;
    const isBeyond = liesBeyond(colour, at, then) || liesBeyond(before, at, now);
    marked[at] = isBeyond ? 2 : 1;
    if (!isBeyond) return;
    const square =
      Math.floor(Math.floor(at / width) / SQUARE) * inRow + Math.floor((at % width) / SQUARE);
    squares.set(square, (squares.get(square) ?? 0) + 1);
  });
  const [square, count] = [...squares].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  const densest = {
    count,
    x: (square % inRow) * SQUARE,
    y: Math.floor(square / inRow) * SQUARE,
  };
  return { marked, densest, ...longestLines(marked, width) };
}

/**
 * What is another in a picture than it was, or undefined. Letters may be smoothed otherwise: every point then is still
 * between what was around its place. Lines may not: no letter's edge is as long as a card's.
 */
export function differenceOf(now: Picture, then: Picture): Difference | undefined {
  if (now.width !== then.width || now.height !== then.height) {
    return {
      sentence: `it was ${then.width} × ${then.height} px, and is ${now.width} × ${now.height}`,
    };
  }
  const { marked, densest, across, down } = measure(now, then);
  const found = [
    ...(across >= LINE ? [`a line of ${across} px across moved or has another colour`] : []),
    ...(down >= LINE ? [`a line of ${down} px down moved or has another colour`] : []),
    ...(densest.count > MANY
      ? [`${densest.count} points near ${densest.x}, ${densest.y} are not as they were`]
      : []),
  ];
  if (found.length === 0) return undefined;
  const points = now.points.map((colour, at) => (marked[at] === 0 ? faded(colour) : red));
  return { sentence: found.join('; '), shown: { ...now, points } };
}
