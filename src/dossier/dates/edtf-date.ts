/** How far the source itself trusts a date: `~` about then, `?` doubtful, `%` both. */
export interface Doubt {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The finer part that a date has and the source leaves open: `2024-02-XX` is one day of that month. */
type OneOf = 'day' | 'month' | undefined;

/** A calendar day. `year` is undefined where none is printed (`XXXX-02-11`). Months and days count from 1. */
interface DayDate extends Doubt {
  readonly kind: 'day';
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** A calendar month, or one day of it that is not given. `year` is undefined where none is printed (`XXXX-03`). */
interface MonthDate extends Doubt {
  readonly kind: 'month';
  readonly year: number | undefined;
  readonly month: number;
  readonly oneOf: OneOf;
}

/** A quarter of a year as people speak of it (`2024-21` to `2024-24`): EDTF does not say in which hemisphere. */
export interface SeasonDate extends Doubt {
  readonly kind: 'season';
  readonly year: number;
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
}

/** A year, or one month or day of it that is not given. Astronomical numbering: 0 is 1 BC, -43 is 44 BC. */
interface YearDate extends Doubt {
  readonly kind: 'year';
  readonly year: number;
  readonly oneOf: OneOf;
}

/** One year out of ten, a hundred or a thousand (`202X`, `20XX`, `2XXX`), both ends included. */
interface YearsDate extends Doubt {
  readonly kind: 'years';
  readonly first: number;
  readonly last: number;
  readonly oneOf: OneOf;
}

/** A date of which nothing is given (`XXXX`). */
interface UndatedDate extends Doubt {
  readonly kind: 'undated';
  readonly oneOf: OneOf;
}

/** A date with two ends of its own, as against an interval. */
export type PlainDate = DayDate | MonthDate | SeasonDate | YearDate | YearsDate | UndatedDate;

/** An end of an interval. `open` (`..`): there is no such end. `unknown` (empty): there is one, not given. */
export type IntervalEnd = PlainDate | 'open' | 'unknown';

/** From one date to another, both included. One end at least is a date; two dates both have years, or neither has. */
export interface IntervalDate {
  readonly kind: 'interval';
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

/** A date as a source gives it, with all that it leaves open. */
export type EdtfDate = PlainDate | IntervalDate;
