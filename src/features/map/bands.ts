import type { RecordKey } from '../../dossier/index.ts';
import type { Box } from './boxes.ts';
import type { Route } from './routes.ts';

/** A map cut across: each band is drawn with what stands in it, and a large map only near the reader. */
export interface Bands {
  /** The records of each band, by where their upper edge is. */
  readonly records: readonly (readonly Box[])[];
  /** The ties of each band: those that meet a record of it, and those that pass through it. */
  readonly routes: readonly (readonly Route[])[];
}

/** The bands from the first to the last, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** How tall a band is, in units of the map: taller than any record. */
export const bandHeight = 480;

/** Records: a map of no more is one band, and always drawn whole. */
const WHOLE = 360;

/** Records: so few are read column by column, more of them from the top down. */
const BY_COLUMN = 120;

/** What is drawn of a large map before it is known where the reader is: the first bands. */
export const firstStretch: Stretch = { first: 0, last: 3 };

/** The bands of a map. `lanes` is how far down those ties pass the middle that lead from side to side. */
export function bandsOf(
  boxes: ReadonlyMap<RecordKey, Box>,
  routes: readonly Route[],
  lanes: ReadonlyMap<string, number>,
): Bands {
  const all = [...boxes.values()];
  const inOrder = all.length <= BY_COLUMN ? all : all.toSorted((a, b) => a.y - b.y);
  const spans = routes
    .map((route) => ({ route, ...spanOf(route, boxes, lanes.get(route.tie.id)) }))
    .toSorted((a, b) => a.top - b.top);
  if (all.length <= WHOLE) return { records: [inOrder], routes: [spans.map(({ route }) => route)] };
  const lowest = Math.max(...all.map(({ y }) => y), ...spans.map(({ bottom }) => bottom));
  const count = bandAt(lowest) + 1;
  const records: Box[][] = Array.from({ length: count }, () => []);
  for (const box of inOrder) records[bandAt(box.y)]?.push(box);
  const passing: Route[][] = Array.from({ length: count }, () => []);
  for (const { route, top, bottom } of spans) {
    for (let band = bandAt(top); band <= bandAt(bottom); band += 1) passing[band]?.push(route);
  }
  return { records, routes: passing };
}

/** The bands within some distance of a piece of the map; `top`, `bottom` and `around` in units of the map. */
export function stretchAround(top: number, bottom: number, around: number): Stretch {
  const first = Math.max(0, bandAt(top - around));
  return { first, last: Math.max(first, bandAt(bottom + around)) };
}

/** The bands to be drawn, from the top down: a stretch of them, and those of some records wherever they are. */
export function drawnBands(
  { records }: Bands,
  { first, last }: Stretch,
  kept: readonly (Box | undefined)[],
): readonly number[] {
  const near = records.flatMap((_, band) => (band >= first && band <= last ? [band] : []));
  const beside = kept.flatMap((box) => (box ? [bandOf(records, box)] : []));
  return [...new Set([...near, ...beside])].toSorted((a, b) => a - b);
}

/** The ties of some bands, each once. */
export function routesIn({ routes }: Bands, drawn: readonly number[]): readonly Route[] {
  return [...new Set(drawn.flatMap((band) => routes[band] ?? []))];
}

function bandOf({ length }: Bands['records'], { y }: Box): number {
  return Math.min(length - 1, bandAt(y));
}

function bandAt(y: number): number {
  return Math.floor(y / bandHeight);
}

/** How far up and down a tie reaches, the records at its ends included. */
function spanOf(
  { tie, from, to }: Route,
  boxes: ReadonlyMap<RecordKey, Box>,
  lane: number | undefined,
): { readonly top: number; readonly bottom: number } {
  const ends = [tie.from, tie.to].flatMap((key) => boxes.get(key)?.y ?? []);
  const heights = [from.y, to.y, ...(lane === undefined ? [] : [lane])];
  return { top: Math.min(...ends, ...heights), bottom: Math.max(...heights) };
}
