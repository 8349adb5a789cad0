import { dayNumber, daysInMonth } from './calendar.ts';
import type { EdtfDate, IntervalEnd, PlainDate, SeasonDate } from './edtf-date.ts';

/** The first and the last day a date can be, both included: days since 1970-01-01, infinite where an end is open. */
export type Bounds = readonly [first: number, last: number];

/** The month each season begins with, as the north counts them. Winter takes the year it begins in. */
const seasonStarts = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/**
 * The days a date can be, or undefined where its year is not known. `~` and `?` do not widen them, and a season is
 * read as in the north (spring: March to May); what must be certain asks `certainlyEarlier`, which allows for both.
 */
export function boundsOf(date: EdtfDate): Bounds | undefined {
  return spanOf(date, plainBounds);
}

/** The same for one date, or for an interval from its start to its end, given how to bound a plain date. */
export function spanOf(
  date: EdtfDate,
  bound: (plain: PlainDate) => Bounds | undefined,
): Bounds | undefined {
  if (date.kind !== 'interval') return bound(date);
  const start = endBounds(date.start, bound);
  const end = endBounds(date.end, bound);
  return start && end && [start[0], end[1]];
}

/** The days a date that is no interval can be, or undefined where its year is not known. */
export function plainBounds(date: PlainDate): Bounds | undefined {
  switch (date.kind) {
    case 'day':
      return date.year === undefined ? undefined : oneDay(date.year, date.month, date.day);
    case 'month':
      return date.year === undefined ? undefined : months(date.year, date.month, 1);
    case 'season':
      return seasonBounds(date);
    case 'year':
      return years(date.year, date.year);
    case 'years':
      return years(date.first, date.last);
    case 'undated':
      return undefined;
  }
}

function endBounds(
  end: IntervalEnd,
  bound: (plain: PlainDate) => Bounds | undefined,
): Bounds | undefined {
  return typeof end === 'string' ? [-Infinity, Infinity] : bound(end);
}

function oneDay(year: number, month: number, day: number): Bounds {
  const number = dayNumber(year, month, day);
  return [number, number];
}

function months(year: number, month: number, count: number): Bounds {
  const lastMonth = ((month + count - 2) % 12) + 1;
  const lastYear = lastMonth < month ? year + 1 : year;
  const lastDay = daysInMonth(lastYear, lastMonth);
  return [dayNumber(year, month, 1), dayNumber(lastYear, lastMonth, lastDay)];
}

function seasonBounds({ year, season }: SeasonDate): Bounds {
  return months(year, seasonStarts[season], 3);
}

function years(first: number, last: number): Bounds {
  return [dayNumber(first, 1, 1), dayNumber(last, 12, 31)];
}
