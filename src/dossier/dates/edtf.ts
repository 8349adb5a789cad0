import { plainBounds } from './bounds.ts';
import { daysInMonth } from './calendar.ts';
import type {
  Doubt,
  EdtfDate,
  IntervalDate,
  IntervalEnd,
  PlainDate,
  SeasonDate,
} from './edtf-date.ts';
import { arcOf, arcPrecedes } from './yearless.ts';

export type { EdtfDate } from './edtf-date.ts';

const calendarForm = /^(-?)(\d{4}|\d{3}X|\d\dXX|\dXXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;

/** Five digits or more; twelve are the most whose days a number still counts exactly. */
const longYearForm = /^Y(-?[1-9]\d{4,11})$/;

const seasons: ReadonlyMap<string, SeasonDate['season']> = new Map([
  ['21', 'spring'],
  ['22', 'summer'],
  ['23', 'autumn'],
  ['24', 'winter'],
]);

interface Parts {
  readonly sign: string;
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

/**
 * A date as EDTF spells it (ISO 8601-2, level 0 and 1, to the day), or undefined for anything else and for a day that
 * no calendar has. Beyond level 1 it takes a month or day whose year is not printed (`XXXX-02-11`), and `~ ? %` after
 * a season or an unspecified digit. Times of day are not taken, nor an interval that ends before it starts or gives
 * neither end. Never throws.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const ends = text.split('/', 3);
  const [first, second] = ends;
  if (first === undefined || ends.length > 2) return undefined;
  return second === undefined ? parsePlain(first) : parseInterval(first, second);
}

/** Whether `parseEdtf` can read it. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== undefined;
}

function parseInterval(first: string, second: string): IntervalDate | undefined {
  const start = parseEnd(first);
  const end = parseEnd(second);
  if (start === undefined || end === undefined) return undefined;
  return saysWhen(start, end) ? { kind: 'interval', start, end } : undefined;
}

function parseEnd(text: string): IntervalEnd | undefined {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parsePlain(text);
}

function saysWhen(start: IntervalEnd, end: IntervalEnd): boolean {
  if (typeof start !== 'string' && typeof end !== 'string') return isForward(start, end);
  const given = typeof start === 'string' ? end : start;
  return typeof given !== 'string' && given.kind !== 'undated';
}

/** Without years an interval may pass new year (`XXXX-12-24/XXXX-02-11`), by the shorter way around the calendar. */
function isForward(start: PlainDate, end: PlainDate): boolean {
  const startDays = plainBounds(start);
  const endDays = plainBounds(end);
  if (startDays && endDays) return startDays[0] <= endDays[1];
  const startArc = arcOf(start);
  const endArc = arcOf(end);
  if (!startArc || !endArc) return false;
  return startArc.start <= endArc.start || !arcPrecedes(endArc, startArc);
}

function parsePlain(text: string): PlainDate | undefined {
  const mark = text.slice(-1);
  const doubt = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  const body = doubt.approximate || doubt.uncertain ? text.slice(0, -1) : text;
  const long = longYearForm.exec(body);
  if (long) return { kind: 'year', year: Number(long[1]), oneOf: undefined, ...doubt };
  const found = calendarForm.exec(body);
  if (!found) return undefined;
  const [, sign = '', year = '', month, day] = found;
  return parseParts({ sign, year, month, day }, doubt);
}

function parseParts(parts: Parts, doubt: Doubt): PlainDate | undefined {
  if (parts.sign === '-' && (parts.year === '0000' || parts.year === 'XXXX')) return undefined;
  const monthGiven = parts.month !== undefined && parts.month !== 'XX';
  return monthGiven ? parseInYear(parts, parts.month, doubt) : parseYear(parts, doubt);
}

/** No month is given: digits may be open from the right, so nothing may follow that is not open too. */
function parseYear({ sign, year, month, day }: Parts, doubt: Doubt): PlainDate | undefined {
  if (day !== undefined && day !== 'XX') return undefined;
  const open = day === 'XX' ? 'day' : month === 'XX' ? 'month' : undefined;
  const rest = { oneOf: open, ...doubt } as const;
  if (year === 'XXXX') return { kind: 'undated', ...rest };
  const low = Number(year.replaceAll('X', '0'));
  const high = Number(year.replaceAll('X', '9'));
  if (low === high) return { kind: 'year', year: signed(sign, low), ...rest };
  return sign === '-'
    ? { kind: 'years', first: -high, last: -Math.max(low, 1), ...rest }
    : { kind: 'years', first: low, last: high, ...rest };
}

/** A month is given: the year is given too, or not printed at all. */
function parseInYear(parts: Parts, monthDigits: string, doubt: Doubt): PlainDate | undefined {
  if (parts.year !== 'XXXX' && parts.year.includes('X')) return undefined;
  const year = parts.year === 'XXXX' ? undefined : signed(parts.sign, Number(parts.year));
  const season = seasons.get(monthDigits);
  if (season !== undefined) {
    const whole = year !== undefined && parts.day === undefined;
    return whole ? { kind: 'season', year, season, ...doubt } : undefined;
  }
  const month = Number(monthDigits);
  const days = daysInMonth(year, month);
  if (days === 0) return undefined;
  if (parts.day === undefined || parts.day === 'XX') {
    const oneOf = parts.day === 'XX' ? 'day' : undefined;
    return { kind: 'month', year, month, oneOf, ...doubt };
  }
  const day = Number(parts.day);
  return day >= 1 && day <= days ? { kind: 'day', year, month, day, ...doubt } : undefined;
}

function signed(sign: string, year: number): number {
  return sign === '-' ? -year : year;
}
