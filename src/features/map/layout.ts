import type { MapPage, RecordKey } from '../../dossier/index.ts';
import { bandsOf, type Bands } from './bands.ts';
import { columnStart, mapWidth, measures, sized, type Box, type Sized } from './boxes.ts';
import { laneCounts, laneHeights, passagesOf } from './lanes.ts';
import { nearBy, placingSteps, type Near } from './places.ts';
import { routeSteps, type Route } from './routes.ts';

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
  readonly bands: Bands;
}

/** How many records are measured in one step. */
const AT_A_TIME = 100;

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
  const columnsSized: (readonly Sized[])[] = [];
  for (const column of [0, 1, 2] as const) {
    const boxes: Sized[] = [];
    for (const node of page.columns[column]) {
      boxes.push(sized(node, column));
      if (boxes.length % AT_A_TIME === 0) yield undefined;
    }
    columnsSized.push(boxes);
  }
  const near = nearBy(page.ties);
  yield undefined;
  // First without lines, to see where they would pass; then with the room they ask for.
  const rough = yield* placingSteps(columnsSized, near);
  yield undefined;
  const [, middleThen = []] = rough;
  const passages = middleThen.length > 0 ? passagesOf(page.ties, byKey(rough), middleThen) : [];
  yield undefined;
  const columns = yield* placingSteps(columnsSized, near, laneCounts(passages, middleThen));
  const boxes = byKey(columns);
  yield undefined;
  const [, middle = []] = columns;
  const lanes = laneHeights(passages, boxes, middle);
  const left = columnStart(1);
  yield undefined;
  const routes = yield* routeSteps(page.ties, boxes, lanes, {
    left,
    right: left + measures.columnWidth,
  });
  yield undefined;
  const bands = bandsOf(boxes, routes, lanes);
  yield undefined;
  const layout = {
    width: mapWidth,
    height: heightOf(columns, lanes),
    columns,
    boxes,
    routes,
    near,
    routeOf: new Map(routes.map((route) => [route.tie.id, route])),
    bands,
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
