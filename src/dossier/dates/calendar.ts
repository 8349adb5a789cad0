/** A day of any year, months and days counted from 1. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** How many days the calendar has when no year is known: 29 February is among them. */
export const DAYS_AROUND = 366;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. Years of any size, where `Date` ends at 275760.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The days of a month (1 to 12), or 0 where there is no such month. February without a year has 29. */
export function daysInMonth(year: number | undefined, month: number): number {
  const length = monthLengths[month - 1] ?? 0;
  return month === 2 && (year === undefined || isLeap(year)) ? 29 : length;
}

/** Where a day stands in a year of 366 days, counted from 0. */
export function dayOfCalendar({ month, day }: MonthDay): number {
  return dayNumber(2000, month, day) - dayNumber(2000, 1, 1);
}

/** Days to go forward from one place in the calendar to another, 0 to 365, passing new year where need be. */
export function daysForward(from: number, to: number): number {
  return (((to - from) % DAYS_AROUND) + DAYS_AROUND) % DAYS_AROUND;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
