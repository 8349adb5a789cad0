import type { MapTie, RecordKey } from '../../dossier/index.ts';
import type { Box } from './boxes.ts';
import { middleOf } from './lanes.ts';
import { farEnd } from './places.ts';

/** Where a line meets a record, and on which of its sides: `out` is the way that leads away from it. */
export interface End {
  readonly x: number;
  readonly y: number;
  readonly out: -1 | 1;
}

/** A tie as a line. */
export interface Route {
  readonly tie: MapTie;
  readonly d: string;
  readonly from: End;
  readonly to: End;
}

/** How many ties are followed in one step. */
const AT_A_TIME = 400;

/** The lines of some ties, in steps. `lanes` is how far down those from side to side pass the middle. */
export function* routeSteps(
  ties: readonly MapTie[],
  boxes: ReadonlyMap<RecordKey, Box>,
  lanes: ReadonlyMap<string, number>,
  middle: { readonly left: number; readonly right: number },
): Generator<undefined, readonly Route[]> {
  const drawable = ties.filter(({ from, to }) => from !== to && boxes.has(from) && boxes.has(to));
  const ports = yield* portSteps(drawable, boxes, lanes);
  yield undefined;
  return drawable.flatMap((tie) => {
    const from = ports.get(portKey(tie, tie.from));
    const to = ports.get(portKey(tie, tie.to));
    if (!from || !to) return [];
    const lane = lanes.get(tie.id);
    return [
      { tie, from, to, d: lane === undefined ? direct(from, to) : across(from, to, lane, middle) },
    ];
  });
}

/** Lines leave a side of a record in the order in which they arrive elsewhere, so that they do not cross at it. */
function* portSteps(
  ties: readonly MapTie[],
  boxes: ReadonlyMap<RecordKey, Box>,
  lanes: ReadonlyMap<string, number>,
): Generator<undefined, ReadonlyMap<string, End>> {
  const sides = new Map<
    string,
    { box: Box; out: -1 | 1; leaving: { port: string; far: number }[] }
  >();
  for (const [index, tie] of ties.entries()) {
    if (index % AT_A_TIME === AT_A_TIME - 1) yield undefined;
    for (const key of [tie.from, tie.to]) {
      const [box, other] = [boxes.get(key), boxes.get(farEnd(tie, key))];
      if (!box || !other) continue;
      const out = wayOut(box, other);
      const name = `${key} ${out}`;
      const side = sides.get(name) ?? { box, out, leaving: [] };
      side.leaving.push({ port: portKey(tie, key), far: lanes.get(tie.id) ?? middleOf(other) });
      sides.set(name, side);
    }
  }
  yield undefined;
  const ports = new Map<string, End>();
  for (const { box, out, leaving } of sides.values()) {
    leaving
      .toSorted((a, b) => a.far - b.far)
      .forEach(({ port }, index) => {
        const y = box.y + (box.height * (index + 1)) / (leaving.length + 1);
        ports.set(port, { x: out === 1 ? box.x + box.width : box.x, y: tidy(y), out });
      });
  }
  return ports;
}

/** Ties within a column leave it on its outer side. */
function wayOut(box: Box, other: Box): -1 | 1 {
  if (box.column === other.column) return box.column === 2 ? 1 : -1;
  return box.column < other.column ? 1 : -1;
}

function portKey(tie: MapTie, key: RecordKey): string {
  return `${tie.id} ${key}`;
}

function direct(from: End, to: End): string {
  if (from.out === to.out) {
    // Within a column: the farther apart, the farther out.
    const bulge = from.x + from.out * Math.min(60, 24 + Math.abs(to.y - from.y) / 12);
    return `M${from.x} ${from.y} C${tidy(bulge)} ${from.y} ${tidy(bulge)} ${to.y} ${to.x} ${to.y}`;
  }
  const half = (from.x + to.x) / 2;
  return `M${from.x} ${from.y} C${half} ${from.y} ${half} ${to.y} ${to.x} ${to.y}`;
}

function across(
  from: End,
  to: End,
  lane: number,
  { left, right }: { readonly left: number; readonly right: number },
): string {
  const [near, far] = from.out === 1 ? [left, right] : [right, left];
  const y = tidy(lane);
  const [before, after] = [(from.x + near) / 2, (far + to.x) / 2];
  return (
    `M${from.x} ${from.y} C${before} ${from.y} ${before} ${y} ${near} ${y} H${far} ` +
    `C${after} ${y} ${after} ${to.y} ${to.x} ${to.y}`
  );
}

/** Tenths are as fine as a line needs to be. */
function tidy(length: number): number {
  return Math.round(length * 10) / 10;
}
