import type { CslDay } from './citation.ts';

const months = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** A day as American manuals write it: `March 12, 2019`, or with the year first, `2019, March 12`. */
export function dayInEnglish(
  { 'date-parts': [[year, month, day]] }: CslDay,
  first: 'month' | 'year' = 'month',
): string {
  const date = `${months.format(Date.UTC(year, month - 1, day))} ${day}`;
  return first === 'year' ? `${year}, ${date}` : `${date}, ${year}`;
}
