import { plainBounds } from './bounds.ts';
import { DAYS_AROUND, type MonthDay, dayOfCalendar, daysForward } from './calendar.ts';
import type { EdtfDate, IntervalEnd, PlainDate } from './edtf-date.ts';
import { slackOf } from './order.ts';
import { arcOf, nearestOffset } from './yearless.ts';

/**
 * The stretch of an axis that a date takes up, in days, both ends included. What is not certain is said, not decided:
 * `before` and `after` are the days by which an approximate date may be off, `open` names the end that is not given.
 */
export interface TimeSpan {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
  readonly open?: 'start' | 'end' | undefined;
  /** It is somewhere in this stretch, as a day in a month is; otherwise it lasts from its first day to its last. */
  readonly within: boolean;
}

/** A span, and the axis it is on: real days since 1970-01-01, or days from an anchor in a calendar without years. */
export interface DatedSpan {
  readonly axis: 'years' | 'calendar';
  readonly span: TimeSpan;
}

/**
 * Where a date stands. One without a year stands at its nearest to the anchor, within half a year; or, where the
 * source says how many years before its own it was, in the calendar year so many before the anchor's. `undefined`
 * where nothing is given to place it by. Takes the anchor's year for the source's own.
 */
export function spanOnAxis(
  date: EdtfDate,
  yearsBefore: number | undefined,
  anchor: MonthDay,
): DatedSpan | undefined {
  const axis = arcOf(date) ? 'calendar' : 'years';
  const days = (plain: PlainDate): Days | undefined =>
    axis === 'years' ? plainBounds(plain) : calendarDays(plain, yearsBefore, anchor);
  const span = date.kind === 'interval' ? spanOfEnds(date, days, axis) : spanOfPlain(date, days);
  return span && { axis, span };
}

/** The one stretch over which several spans reach. Open or in doubt is what any of those at that end is. */
export function spanOver(spans: readonly TimeSpan[]): TimeSpan | undefined {
  const [only, ...others] = spans;
  if (!only) return undefined;
  return others.reduce((a, b) => {
    const starts = a.first <= b.first ? a : b;
    const ends = a.last >= b.last ? a : b;
    return {
      first: starts.first,
      last: ends.last,
      before: starts.before,
      after: ends.after,
      open: starts.open === 'start' ? 'start' : ends.open === 'end' ? 'end' : undefined,
      within: true,
    };
  }, only);
}

/**
 * The day of a calendar without years from which a dossier's other such days are least far, all taken together. Of
 * several the first in the year; 1 January where there are none.
 */
export function calendarAnchor(days: readonly MonthDay[]): MonthDay {
  const counts = new Map<number, { readonly at: MonthDay; count: number }>();
  for (const at of days) {
    const place = dayOfCalendar(at);
    const known = counts.get(place);
    if (known) known.count += 1;
    else counts.set(place, { at, count: 1 });
  }
  // There are 366 places at most, however many days there are.
  const places = [...counts].toSorted(([a], [b]) => a - b);
  let best = { at: { month: 1, day: 1 }, sum: Infinity };
  for (const [from, { at }] of places) {
    const sum = places.reduce(
      (all, [to, { count }]) => all + count * Math.abs(nearestOffset(from, to)),
      0,
    );
    if (sum < best.sum) best = { at, sum };
  }
  return best.at;
}

type Days = readonly [first: number, last: number];

function calendarDays(
  date: PlainDate,
  yearsBefore: number | undefined,
  anchor: MonthDay,
): Days | undefined {
  const arc = arcOf(date);
  if (!arc) return undefined;
  const from = dayOfCalendar(anchor);
  const first =
    yearsBefore === undefined
      ? nearestOffset(from, arc.start)
      : arc.start - from - yearsBefore * DAYS_AROUND;
  return [first, first + arc.length];
}

function spanOfPlain(
  date: PlainDate,
  daysOf: (plain: PlainDate) => Days | undefined,
): TimeSpan | undefined {
  const days = daysOf(date);
  if (!days) return undefined;
  const slack = slackOf(date);
  return {
    first: days[0],
    last: days[1],
    before: slack,
    after: slack,
    within: date.kind !== 'day' || slack > 0,
  };
}

function spanOfEnds(
  ends: { readonly start: IntervalEnd; readonly end: IntervalEnd },
  daysOf: (plain: PlainDate) => Days | undefined,
  axis: DatedSpan['axis'],
): TimeSpan | undefined {
  const start = typeof ends.start === 'string' ? undefined : daysOf(ends.start);
  const end = typeof ends.end === 'string' ? undefined : daysOf(ends.end);
  const [first, last] = [start?.[0] ?? end?.[0], end?.[1] ?? start?.[1]];
  if (first === undefined || last === undefined) return undefined;
  const open = start === undefined ? 'start' : end === undefined ? 'end' : undefined;
  return {
    first,
    // Each end is at its own nearest to the anchor; the interval goes forward from its start all the same.
    last: axis === 'calendar' && last < first ? first + daysForward(first, last) : last,
    before: slackOf(ends.start),
    after: slackOf(ends.end),
    open,
    within: false,
  };
}
