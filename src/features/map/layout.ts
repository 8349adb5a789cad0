import type { MapPage, RecordKey } from '../../dossier/index.ts';
import { columnStart, mapWidth, measures, sizedColumn, type Box } from './boxes.ts';
import { laneCounts, laneHeights, passagesOf } from './lanes.ts';
import { nearBy, placed, type Near } from './places.ts';
import { routesOf, type Route } from './routes.ts';

/** The map as it is drawn: every record in its place, every tie a line. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Column by column, each from the top down. */
  readonly columns: readonly (readonly Box[])[];
  readonly boxes: ReadonlyMap<RecordKey, Box>;
  readonly routes: readonly Route[];
  readonly near: Near;
  readonly routeOf: ReadonlyMap<string, Route>;
  /** The records and the lines in pieces that are drawn one after the other, from the top of the map down. */
  readonly boxPortions: readonly (readonly Box[])[];
  readonly routePortions: readonly (readonly Route[])[];
}

/** How much of a map is drawn at once, so that none of it keeps the reader waiting. */
const PORTION = 120;

const made = new WeakMap<MapPage, MapLayout>();

/** The layout of a page; asking again costs nothing. */
export function layoutOf(page: MapPage): MapLayout {
  const known = made.get(page);
  if (known) return known;
  const steps = layoutSteps(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The layout of a page if it has been made. */
export function knownLayout(page: MapPage): MapLayout | undefined {
  return made.get(page);
}

/** Makes the layout of a page in several steps, so that a large map need not be laid out in one go. */
export function* layoutSteps(page: MapPage): Generator<undefined, MapLayout> {
  const sized = [];
  for (const column of [0, 1, 2] as const) {
    sized.push(sizedColumn(page, column));
    yield undefined;
  }
  const near = nearBy(page.ties);
  // First without lines, to see where they would pass; then with the room they ask for.
  const rough = placed(sized, near);
  yield undefined;
  const [, middleThen = []] = rough;
  const passages = middleThen.length > 0 ? passagesOf(page.ties, byKey(rough), middleThen) : [];
  yield undefined;
  const columns = placed(sized, near, laneCounts(passages, middleThen));
  const boxes = byKey(columns);
  yield undefined;
  const [, middle = []] = columns;
  const lanes = laneHeights(passages, boxes, middle);
  const left = columnStart(1);
  yield undefined;
  const routes = routesOf(page.ties, boxes, lanes, { left, right: left + measures.columnWidth });
  yield undefined;
  const layout = {
    width: mapWidth,
    height: heightOf(columns, lanes),
    columns,
    boxes,
    routes,
    near,
    routeOf: new Map(routes.map((route) => [route.tie.id, route])),
    boxPortions: inPortions(inDrawingOrder(columns.flat())),
    routePortions: inPortions(routes.toSorted((a, b) => topOf(a) - topOf(b))),
  };
  made.set(page, layout);
  return layout;
}

function heightOf(
  columns: readonly (readonly Box[])[],
  lanes: ReadonlyMap<string, number>,
): number {
  const lowestBox = columns
    .map((column) => column.at(-1))
    .reduce<number>((low, box) => (box ? Math.max(low, box.y + box.height) : low), measures.head);
  const lowestLane = [...lanes.values()].reduce(
    (low, lane) => Math.max(low, lane + measures.gap),
    0,
  );
  return Math.ceil(Math.max(lowestBox, lowestLane) + measures.foot);
}

function byKey(columns: readonly (readonly Box[])[]): ReadonlyMap<RecordKey, Box> {
  return new Map(columns.flat().map((box) => [box.key, box]));
}

/** Column by column, as it is read; a large map from the top down, so that what is seen first is there first. */
function inDrawingOrder(boxes: readonly Box[]): readonly Box[] {
  return boxes.length <= PORTION ? boxes : boxes.toSorted((a, b) => a.y - b.y);
}

function topOf({ from, to }: Route): number {
  return Math.min(from.y, to.y);
}

function inPortions<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / PORTION) }, (_, index) =>
    rows.slice(index * PORTION, (index + 1) * PORTION),
  );
}
