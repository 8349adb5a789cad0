import { parseEdtf, type DateView, type EdtfDate } from '../dossier/index.ts';

type PlainDate = Exclude<EdtfDate, { readonly kind: 'interval' }>;
type End = Extract<EdtfDate, { readonly kind: 'interval' }>['start'];

/** A date in words: `11 February`, `about January`, `by 11 February`. A year that is not printed is not written. */
export function dateInWords(date: EdtfDate): string {
  if (date.kind !== 'interval') return plainInWords(date);
  const start = endInWords(date.start);
  const end = endInWords(date.end);
  if (start && end) return start === end ? start : `${start} to ${end}`;
  if (end) return `by ${end}`;
  return start ? `from ${start} on` : 'undated';
}

function endInWords(end: End): string | undefined {
  return end === 'open' || end === 'unknown' ? undefined : plainInWords(end);
}

function plainInWords(date: PlainDate): string {
  const about = date.approximate ? 'about ' : '';
  const doubt = date.uncertain ? ' (doubtful)' : '';
  return `${about}${calendarWords(date)}${doubt}`;
}

function calendarWords(date: PlainDate): string {
  switch (date.kind) {
    case 'day':
      return inWords(dayWords, date.year, date.month, date.day);
    case 'month':
      return inWords(monthWords, date.year, date.month);
    case 'season':
      return `${date.season} ${yearWords(date.year)}`;
    case 'year':
      return yearWords(date.year);
    case 'years':
      return `between ${yearWords(date.first)} and ${yearWords(date.last)}`;
    case 'undated':
      return 'undated';
  }
}

function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** A leap year stands in for a year that is not printed, so that 29 February keeps its place. */
const SOME_LEAP_YEAR = 2000;

// Made once: making one takes longer than a whole card.
const dayWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const monthWords = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function inWords(
  words: Intl.DateTimeFormat,
  year: number | undefined,
  month: number,
  day = 1,
): string {
  const instant = new Date(0);
  instant.setUTCFullYear(SOME_LEAP_YEAR, month - 1, day);
  const calendar = words.format(instant);
  return year === undefined ? calendar : `${calendar} ${yearWords(year)}`;
}

/** The value of `<time datetime>`, for a date that HTML can spell: a day or month, with or without its year. */
export function machineDate(edtf: string): string | undefined {
  const date = parseEdtf(edtf);
  if (!date || (date.kind !== 'day' && date.kind !== 'month')) return undefined;
  const plain = edtf.replace(/[~?%]$/, '');
  // HTML counts years from 1, and has no word for one of several days.
  if (date.year !== undefined) return date.year > 0 && !plain.includes('X') ? plain : undefined;
  return date.kind === 'day' ? plain.replace(/^XXXX-/, '') : undefined;
}

/** One account of a date in a few words. */
export function accountInWords({ edtf, basis, yearsBefore }: DateView): string {
  const date = edtf === undefined ? undefined : parseEdtf(edtf);
  if (basis === 'unknown' || !date) return 'undated';
  return `${dateInWords(date)}${yearsBeforeWords(yearsBefore)}`;
}

function yearsBeforeWords(years: number | undefined): string {
  if (years === undefined) return '';
  return years === 1 ? ' of the year before' : `, ${years} years before`;
}

/** Whether a date lacks the year because the source does not print one. */
export function lacksYear(edtf: string): boolean {
  return edtf.includes('XXXX');
}
