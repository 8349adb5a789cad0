import type { PartyView, TimelineEntry } from '../../dossier/index.ts';
import type { Axis, Placed } from './axis.ts';
import { fitted, labelWidth } from './label-width.ts';
import { type View, whole } from './view.ts';

/** The width a built page is laid out for: what fits it fits every wider screen when it is drawn out. CSS pixels. */
export const NARROW = 340;

/** The height of a row: a target for a finger. CSS pixels, as is all here. */
export const ROW = 24;

/** The room of a lane's name, and that of the axis with its words. */
const NAME = 26;
export const AXIS = 24;

/** The most rows a lane has. What finds no room in them is drawn over its neighbours, without words. */
const mostRows = { first: 8, events: 10, second: 8 } as const;

/** Half of the least a mark is wide, the room between it and its words, and that between one row's marks. */
const HALF = 6;
export const GAP = 8;

/** How far a bar fades out where its end is not given: no length of time. */
const FADE = 40;

/** A drawing this wide has room for who says what. */
const WIDE = 600;

/** Fewer words than fit this say nothing. */
const LEAST_LABEL = 110;

/** One lane of the drawing. `up`: its first row is its lowest, next to the axis. */
export interface Band {
  readonly lane: TimelineEntry['lane'];
  readonly rows: number;
  readonly nameY: number;
  readonly top: number;
  readonly up: boolean;
}

/** What of the drawing is the same however much of the axis is in it, so that nothing on the page moves. */
export interface Frame {
  readonly bands: readonly Band[];
  /** The top of the axis with its words. */
  readonly axisY: number;
  readonly height: number;
}

/** The words of a mark. */
export interface MarkLabel {
  readonly text: string;
  /** The edge of the mark that they stand beside, or inside of; they themselves begin `GAP` from it. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly width: number;
}

/** A record as it is drawn. */
export interface Mark {
  readonly placed: Placed;
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  /** With its soft ends. */
  readonly left: number;
  readonly right: number;
  readonly label?: MarkLabel | undefined;
  /** No row had room for it: it stands over its neighbours, and is drawn as no more than a dot. */
  readonly isCrowded?: boolean | undefined;
}

/** The lanes of a drawing, each with as many rows as it takes to have all words on a narrow screen, up to a limit. */
export function frameOf(axis: Axis, lanes: readonly PartyView[]): Frame {
  const rows = { first: 1, events: 1, second: 1 };
  for (const { placed, row } of rowsOf(axis, whole, NARROW, mostRows)) {
    const { lane } = placed.entry;
    rows[lane] = Math.max(rows[lane], row + 1);
  }
  const [upper = 'first', lower = 'second'] = lanes.map(({ place }) => place);
  const axisY = NAME + rows[upper] * ROW;
  const eventsTop = axisY + AXIS + NAME;
  const lowerName = eventsTop + rows.events * ROW + NAME / 2;
  const lowerTop = lowerName + NAME;
  return {
    axisY,
    height: lowerTop + rows[lower] * ROW,
    bands: [
      { lane: upper, rows: rows[upper], nameY: 0, top: NAME, up: true },
      { lane: 'events', rows: rows.events, nameY: axisY + AXIS, top: eventsTop, up: false },
      { lane: lower, rows: rows[lower], nameY: lowerName, top: lowerTop, up: false },
    ],
  };
}

/** Every record in view, each in a row of its lane; no two labels share a place, and none covers a mark of its row. */
export function layoutOf(axis: Axis, frame: Frame, view: View, width: number): readonly Mark[] {
  const bands = new Map(frame.bands.map((band) => [band.lane, band]));
  const rows = { first: 1, events: 1, second: 1 };
  for (const band of frame.bands) rows[band.lane] = band.rows;
  return rowsOf(axis, view, width, rows).map(({ row, ...mark }) => {
    const band = bands.get(mark.placed.entry.lane);
    const fromTop = band?.up ? band.rows - 1 - row : row;
    return { ...mark, y: (band?.top ?? 0) + (fromTop + 0.5) * ROW };
  });
}

type Rowed = Omit<Mark, 'y'> & { readonly row: number };

function rowsOf(
  axis: Axis,
  view: View,
  width: number,
  rows: Readonly<Record<TimelineEntry['lane'], number>>,
): readonly Rowed[] {
  const lanes = {
    first: freeRows(rows.first),
    events: freeRows(rows.events),
    second: freeRows(rows.second),
  };
  const rowed: Rowed[] = [];
  for (const placed of axis.placed) {
    const mark = markAt(placed, view, width);
    if (mark.right < 0 || mark.left > width) continue;
    const lane = lanes[placed.entry.lane];
    const own = inRow(mark, lane.ends, width);
    const at = lane.labelled[own.row] ?? -1;
    const before = rowed[at];
    // A mark that finds no room takes the words it would stand upon, and with them room for those that come after it.
    if (before?.label && own.isCrowded && own.left < labelEnd(before.label)) {
      rowed[at] = { ...before, label: undefined };
      lane.ends[own.row] = Math.max(before.right, own.right);
    }
    if (own.label) lane.labelled[own.row] = rowed.length;
    rowed.push(own);
  }
  return rowed;
}

/** The rows of a lane: how far each is taken, and which mark was the last in it to have words. */
interface LaneRows {
  readonly ends: number[];
  readonly labelled: (number | undefined)[];
}

function freeRows(count: number): LaneRows {
  return { ends: Array.from({ length: count }, () => -Infinity), labelled: [] };
}

/** Where the words of a mark end, if they go beyond it. */
function labelEnd({ anchor, x, width }: MarkLabel): number {
  return anchor === 'start' ? x + GAP + width : 0;
}

function markAt(placed: Placed, view: View, width: number): Omit<Rowed, 'row'> {
  const x = (place: number): number => ((place - view.start) / view.size) * width;
  // Far outside, no more than so far: what cannot be seen needs no place of its own.
  const near = (place: number): number => Math.min(Math.max(x(place), -width), 2 * width);
  const [x0, x1] = [near(placed.from), near(placed.to)];
  const { open } = placed.span;
  const middle = (x0 + x1) / 2;
  return {
    placed,
    x0,
    x1,
    left: Math.min(near(placed.earliest) - (open === 'start' ? FADE : 0), middle - HALF),
    right: Math.max(near(placed.latest) + (open === 'end' ? FADE : 0), middle + HALF),
  };
}

/** Gives a mark the first row that has room for it and all its words, or else for some of them, or else for itself. */
function inRow(mark: Omit<Rowed, 'row'>, ends: number[], width: number): Rowed {
  const free = ends.findIndex((end) => mark.left > end);
  const labelled = free === -1 ? undefined : withWords(mark, ends, width);
  const row = labelled?.row ?? (free === -1 ? ends.indexOf(Math.min(...ends)) : free);
  const label = labelled?.label;
  ends[row] = Math.max(ends[row] ?? 0, mark.right, label ? labelEnd(label) : 0);
  return label ? { ...mark, row, label } : { ...mark, row, isCrowded: free === -1 };
}

function withWords(
  mark: Omit<Rowed, 'row'>,
  ends: readonly number[],
  width: number,
): { readonly row: number; readonly label: MarkLabel } | undefined {
  const most = width < WIDE ? Math.min(width * 0.56, 240) : 360;
  const { entry } = mark.placed;
  const full = Math.min(fullWidth(entry, width), most);
  for (const least of [full, Math.min(full, LEAST_LABEL)]) {
    for (const [row, end] of ends.entries()) {
      const label = labelBeside(mark, { end, width, most, least });
      if (label) return { row, label };
    }
  }
  return undefined;
}

interface Room {
  /** Where the row is free from. */
  readonly end: number;
  readonly width: number;
  readonly most: number;
  readonly least: number;
}

function labelBeside(
  { placed, left, right }: Omit<Rowed, 'row'>,
  { end, width, most, least }: Room,
): MarkLabel | undefined {
  if (left <= end + GAP / 2) return undefined;
  const after = Math.min(width - Math.max(right, 0) - GAP, most);
  const before = Math.min(left - GAP - Math.max(end + GAP, 0), most);
  const at = (room: number, anchor: MarkLabel['anchor'], x: number): MarkLabel => {
    const text = fitted(wordsOf(placed.entry, width), room);
    return { text, anchor, x, width: labelWidth(text) };
  };
  if (after >= least) return at(after, 'start', Math.max(right, 0));
  if (before >= least) return at(before, 'end', left);
  const inside = Math.min(right, width) - Math.max(left, 0) - 2 * GAP;
  return inside >= least ? at(inside, 'start', Math.max(left, 0)) : undefined;
}

/** A narrow drawing has room for what is said; a wide one for who says it too. */
function wordsOf(entry: TimelineEntry, width: number): string {
  const { text, stand } = entry;
  const said = entry.kind === 'claim' && width >= WIDE ? `${entry.speaker}: ${text}` : text;
  return stand?.accounts ? `Two datings: ${said}` : said;
}

const widths = {
  narrow: new WeakMap<TimelineEntry, number>(),
  wide: new WeakMap<TimelineEntry, number>(),
} as const;

/** Counted once for a record and a sort of drawing: it is asked for at every step of a zoom. */
function fullWidth(entry: TimelineEntry, width: number): number {
  const known = widths[width < WIDE ? 'narrow' : 'wide'];
  const counted = known.get(entry) ?? labelWidth(wordsOf(entry, width));
  known.set(entry, counted);
  return counted;
}
