import type { TimeSpan } from '../../dossier/index.ts';

/** Where the beginning of a day stands on an axis, in parts of its length. */
export type DayScale = (day: number) => number;

/** What is left free at either end of an axis, in parts of it. */
const MARGIN = 0.03;

/** The least days an axis is long, so that one day alone does not fill it. */
const LEAST_DAYS = 7;

/** How wide a stretch in which nothing stands is on an axis of order, where one in which something does is 1. */
const GAP = 0.3;

/** Every day as long as every other. */
export function timeScale(spans: readonly TimeSpan[]): DayScale {
  const first = spans.reduce((least, one) => Math.min(least, one.first - one.before), Infinity);
  const last = spans.reduce((most, one) => Math.max(most, one.last + 1 + one.after), -Infinity);
  if (first > last) return () => 0;
  const days = Math.max(last - first, LEAST_DAYS);
  const start = (first + last - days) / 2;
  return (day) => within((day - start) / days);
}

/**
 * Every stretch between two dates as long as every other, however many days it has: first all that has years, then
 * what has none. A stretch in which nothing stands is shorter.
 */
export function orderScale(
  years: readonly TimeSpan[],
  calendar: readonly TimeSpan[],
): { readonly years: DayScale; readonly calendar: DayScale } {
  const first = stepsOf(years);
  const second = stepsOf(calendar);
  const between = first.length > 0 && second.length > 0 ? 1 : 0;
  const all = first.length + between + second.length || 1;
  return {
    years: (day) => within(first.at(day) / all),
    calendar: (day) => within((first.length + between + second.at(day)) / all),
  };
}

function within(part: number): number {
  return MARGIN + part * (1 - 2 * MARGIN);
}

interface Steps {
  readonly length: number;
  readonly at: (day: number) => number;
}

function stepsOf(spans: readonly TimeSpan[]): Steps {
  const changes = new Map<number, number>();
  const change = (day: number, by: number): void => {
    changes.set(day, (changes.get(day) ?? 0) + by);
  };
  for (const { first, last } of spans) {
    change(first, 1);
    change(last + 1, -1);
  }
  const days = [...changes.keys()].toSorted((a, b) => a - b);
  const places: number[] = [];
  let place = 0;
  let standing = 0;
  for (const day of days) {
    if (places.length > 0) place += standing > 0 ? 1 : GAP;
    places.push(place);
    standing += changes.get(day) ?? 0;
  }
  return { length: place, at: (day) => placeAmong(days, places, day) };
}

/** Between two steps in proportion; before the first and after the last at that step. */
function placeAmong(days: readonly number[], places: readonly number[], day: number): number {
  const after = firstAfter(days, day);
  const [start, end] = [days[after - 1], days[after]];
  const [from, to] = [places[after - 1] ?? 0, places[after] ?? places.at(-1) ?? 0];
  if (start === undefined || end === undefined) return start === undefined ? 0 : from;
  return from + ((day - start) / (end - start)) * (to - from);
}

/** The index of the first day that is later, of days in order: half of what is left goes with each step. */
function firstAfter(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
