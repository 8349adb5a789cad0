import { type Bounds, boundsOf, plainBounds, spanOf } from './bounds.ts';
import { type MonthDay, dayNumber, dayOfCalendar } from './calendar.ts';
import type { EdtfDate, IntervalEnd, PlainDate } from './edtf-date.ts';
import { type Arc, arcOf, arcPrecedes, nearestOffset, widened } from './yearless.ts';

/** How many days a date marked `~` or `?` may be off on either side, by how finely it is given. */
const slackDays = { day: 7, month: 31, season: 92, year: 366 } as const;

/**
 * Whether every day that `a` can be comes before every day that `b` can be. Never true of a date and itself.
 *
 * A date marked `~` or `?` may be off by a week (a day), a month (a month), a quarter (a season), a year (a year) or
 * its own length (a decade and longer). A season, whose hemisphere EDTF does not give, may be anywhere from the
 * December before its year to the March after.
 *
 * Two dates without a printed year are read at their nearest, within half a year, since the records of one dossier
 * speak of one stretch of time: 24 December comes before 11 February, and 10 February before 11 February. Around the
 * calendar that cannot be transitive; for dates with years it is. A date with a year and one without are never
 * certain, and neither is anything about `XXXX`.
 */
export function certainlyEarlier(a: EdtfDate, b: EdtfDate): boolean {
  const daysOfA = spanOf(a, possibleDays);
  const daysOfB = spanOf(b, possibleDays);
  if (daysOfA && daysOfB) return daysOfA[1] < daysOfB[0];
  const arcOfA = possibleArc(a);
  const arcOfB = possibleArc(b);
  return arcOfA !== undefined && arcOfB !== undefined && arcPrecedes(arcOfA, arcOfB);
}

/**
 * The order in which a reader meets dates, as `Array.prototype.sort` takes it: by first day, then by last day. An
 * interval whose start is not given stands where its end begins. Dates with a year come first, then those without,
 * then the undated (`XXXX` and undefined).
 *
 * Dates without a year go from January to December, or, given an anchor, from half a year before it to half a year
 * after: anchored at 11 February, 24 December comes before it. Always a total preorder; where years are known it
 * never contradicts `certainlyEarlier`.
 */
export function compareForReading(
  a: EdtfDate | undefined,
  b: EdtfDate | undefined,
  anchor?: MonthDay,
): number {
  const placeOfA = placeOf(a, anchor);
  const placeOfB = placeOf(b, anchor);
  return (
    placeOfA.rank - placeOfB.rank ||
    placeOfA.first - placeOfB.first ||
    compareNumbers(placeOfA.last, placeOfB.last)
  );
}

interface Place {
  readonly rank: number;
  /** Finite: an open start is replaced. */
  readonly first: number;
  readonly last: number;
}

const undatedPlace: Place = { rank: 2, first: 0, last: 0 };

function placeOf(date: EdtfDate | undefined, anchor: MonthDay | undefined): Place {
  if (date === undefined) return undatedPlace;
  const days = boundsOf(date);
  if (days) return { rank: 0, first: firstGivenDay(date) ?? days[0], last: days[1] };
  const arc = arcOf(date);
  if (!arc) return undatedPlace;
  const first = anchor ? nearestOffset(dayOfCalendar(anchor), arc.start) : arc.start;
  return { rank: 1, first, last: first + arc.length };
}

function firstGivenDay(date: EdtfDate): number | undefined {
  if (date.kind !== 'interval') return plainBounds(date)?.[0];
  const given = typeof date.start === 'string' ? date.end : date.start;
  return typeof given === 'string' ? undefined : plainBounds(given)?.[0];
}

/** Subtraction would make NaN of two open ends. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function possibleDays(date: PlainDate): Bounds | undefined {
  const bounds = date.kind === 'season' ? anyHemisphere(date.year) : plainBounds(date);
  const slack = slackOf(date);
  return bounds && [bounds[0] - slack, bounds[1] + slack];
}

function anyHemisphere(year: number): Bounds {
  return [dayNumber(year - 1, 12, 1), dayNumber(year + 1, 3, 31)];
}

function possibleArc(date: EdtfDate): Arc | undefined {
  const arc = arcOf(date);
  if (!arc) return undefined;
  return date.kind === 'interval'
    ? widened(arc, slackOf(date.start), slackOf(date.end))
    : widened(arc, slackOf(date), slackOf(date));
}

/** How many days a date marked `~` or `?` may be off on either side; 0 where it is not marked, or not given. */
export function slackOf(date: IntervalEnd): number {
  if (typeof date === 'string' || !(date.approximate || date.uncertain)) return 0;
  if (date.kind === 'undated') return 0;
  return date.kind === 'years' ? 366 * (date.last - date.first + 1) : slackDays[date.kind];
}
