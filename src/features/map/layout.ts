import type { MapPage, RecordKey } from '../../dossier/index.ts';
import { columnStart, mapWidth, measures, sizedColumns, type Box } from './boxes.ts';
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
  const layout = makeLayout(page);
  made.set(page, layout);
  return layout;
}

function makeLayout(page: MapPage): MapLayout {
  const sized = sizedColumns(page);
  const near = nearBy(page.ties);
  // First without lines, to see where they would pass; then with the room they ask for.
  const rough = placed(sized, near);
  const [, middleThen = []] = rough;
  const passages = middleThen.length > 0 ? passagesOf(page.ties, byKey(rough), middleThen) : [];
  const columns = placed(sized, near, laneCounts(passages, middleThen));
  const boxes = byKey(columns);
  const [, middle = []] = columns;
  const lanes = laneHeights(passages, boxes, middle);
  const left = columnStart(1);
  const routes = routesOf(page.ties, boxes, lanes, { left, right: left + measures.columnWidth });
  const lowest = Math.max(
    measures.head,
    ...columns.map((column) => column.at(-1)).map((box) => (box ? box.y + box.height : 0)),
    [...lanes.values()].reduce((low, lane) => Math.max(low, lane + measures.gap), 0),
  );
  return {
    width: mapWidth,
    height: Math.ceil(lowest + measures.foot),
    columns,
    boxes,
    routes,
    near,
    routeOf: new Map(routes.map((route) => [route.tie.id, route])),
    boxPortions: inPortions(inDrawingOrder(columns.flat())),
    routePortions: inPortions(routes.toSorted((a, b) => topOf(a) - topOf(b))),
  };
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
