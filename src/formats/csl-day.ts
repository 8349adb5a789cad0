/** A day as CSL-JSON spells it. */
export interface CslDay {
  readonly 'date-parts': readonly [readonly [year: number, month: number, day: number]];
}

/** The day that is written `YYYY-MM-DD`. */
export function cslDay(written: string): CslDay {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}

const months = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** A day as American manuals write it: `March 12, 2019`, or with the year first, `2019, March 12`. */
export function dayInEnglish(
  { 'date-parts': [[year, month, day]] }: CslDay,
  first: 'month' | 'year' = 'month',
): string {
  const date = `${months.format(Date.UTC(year, month - 1, day))} ${day}`;
  return first === 'year' ? `${year}, ${date}` : `${date}, ${year}`;
}

/** A day in digits, year first, with a sign between its parts. */
export function dayInDigits({ 'date-parts': [parts] }: CslDay, between: '-' | '/'): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join(between);
}
