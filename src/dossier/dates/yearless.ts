import { DAYS_AROUND, dayOfCalendar, daysForward, daysInMonth } from './calendar.ts';
import type { EdtfDate, IntervalEnd, PlainDate } from './edtf-date.ts';

/**
 * A stretch of a calendar whose year is not known: the place of its first day (0 to 365) and how many days follow
 * it. `length` is infinite where an end is open or not given.
 */
export interface Arc {
  readonly start: number;
  readonly length: number;
}

/** Less than this many days apart, one of two days without a year is taken to come first. */
const HALF_AROUND = DAYS_AROUND / 2;

/** The stretch a date without a printed year takes up, or undefined for a date with a year, or with no day at all. */
export function arcOf(date: EdtfDate): Arc | undefined {
  if (date.kind !== 'interval') return plainArc(date);
  const start = endArc(date.start);
  const end = endArc(date.end);
  if (start && end) {
    return { start: start.start, length: daysForward(start.start, end.start + end.length) };
  }
  const only = start ?? end;
  return only && { start: only.start, length: Infinity };
}

/** Whether a date gives a day or a month, or two ends that do, and no year. */
export function lacksOnlyYear(date: EdtfDate): boolean {
  return arcOf(date) !== undefined;
}

/** Made longer by so many days before its first day and after its last. */
export function widened(arc: Arc, before: number, after: number): Arc {
  return { start: arc.start - before, length: arc.length + before + after };
}

/** Whether every day of `a`, taken at its nearest to each day of `b`, comes before it. */
export function arcPrecedes(a: Arc, b: Arc): boolean {
  if (!Number.isFinite(a.length + b.length)) return false;
  const gap = daysForward(a.start + a.length, b.start);
  return gap > 0 && a.length + gap + b.length < HALF_AROUND;
}

/** Days from one place in the calendar to another by the shorter way: negative is before, -182 to 183. */
export function nearestOffset(from: number, to: number): number {
  const forward = daysForward(from, to);
  return forward > HALF_AROUND ? forward - DAYS_AROUND : forward;
}

function plainArc(date: PlainDate): Arc | undefined {
  if (date.kind === 'day' && date.year === undefined) {
    return { start: dayOfCalendar(date), length: 0 };
  }
  if (date.kind === 'month' && date.year === undefined) {
    const start = dayOfCalendar({ month: date.month, day: 1 });
    return { start, length: daysInMonth(undefined, date.month) - 1 };
  }
  return undefined;
}

function endArc(end: IntervalEnd): Arc | undefined {
  return typeof end === 'string' ? undefined : plainArc(end);
}
