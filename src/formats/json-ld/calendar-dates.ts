import { parseEdtf, type DateView, type EdtfDate } from '../../dossier/index.ts';

/** When something began and ended, as ISO 8601 writes days, months and years. */
export interface CalendarDates {
  readonly startDate?: string;
  readonly endDate?: string;
}

/**
 * The dates of an event for machines that know only ISO 8601: none where the article gives no year, is itself in
 * doubt, or tells the date twice and differently. Nothing is filled in.
 */
export function calendarDates(dates: readonly DateView[]): CalendarDates {
  const [only, ...others] = dates;
  if (only?.edtf === undefined || others.length > 0) return {};
  const [start = '', end] = only.edtf.split('/');
  const startDate = calendarDate(start);
  const endDate = end === undefined ? undefined : calendarDate(end);
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

function calendarDate(edtf: string): string | undefined {
  const date = edtf === '' ? undefined : parseEdtf(edtf);
  return date && isWhole(date) ? edtf : undefined;
}

/** Whether EDTF and ISO 8601 spell it alike: four digits of a year, and after them nothing left open or in doubt. */
function isWhole(date: EdtfDate): boolean {
  if (date.kind !== 'day' && date.kind !== 'month' && date.kind !== 'year') return false;
  if (date.approximate || date.uncertain || date.year === undefined) return false;
  if (date.year < 1 || date.year > 9999) return false;
  return date.kind === 'day' || date.oneOf === undefined;
}
