import { DAYS_AROUND, dayNumber, dayOfCalendar, type MonthDay } from '../../dossier/index.ts';
import type { Axis } from './axis.ts';
import { labelWidth } from './label-width.ts';
import type { View } from './view.ts';

/** A line across the drawing and the words at its foot. `x` is in CSS pixels from the left. */
export interface Tick {
  /** Where on its axis it stands: the same however wide and however near that is looked at. */
  readonly at: number;
  readonly x: number;
  readonly words: string;
}

/** The room between the words of two ticks. CSS pixels. */
const ROOM = 14;

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A calendar as ticks need it. Months are counted on through the years: 12 to a year. */
interface Calendar {
  readonly dayAt: (month: number, day: number) => number;
  readonly monthAt: (day: number) => number;
  /** What is said of a year, where there is one to be said. */
  readonly yearWords: (month: number) => string;
}

/** The lines of an axis, as close as their words allow. */
export function ticksOf(axis: Axis, anchor: MonthDay, view: View, width: number): readonly Tick[] {
  const x = (place: number): number => ((place - view.start) / view.size) * width;
  const candidates =
    axis.kind === 'order' ? dateTicks(axis, anchor, x) : calendarTicks(axis, anchor, x, width);
  const ticks: Tick[] = [];
  let end = 0;
  for (const tick of candidates) {
    const half = labelWidth(tick.words) / 2;
    if (tick.x - half < end || tick.x + half > width) continue;
    ticks.push(tick);
    end = tick.x + half + ROOM;
  }
  return ticks;
}

/** Every date that something begins on. */
function dateTicks(axis: Axis, anchor: MonthDay, x: (place: number) => number): readonly Tick[] {
  const ticks = new Map<number, { readonly tick: Tick; readonly days: number }>();
  for (const { entry, span, from } of axis.placed) {
    const { first, last } = span;
    const known = ticks.get(from);
    if (entry.stand && (!known || last - first < known.days)) {
      const words = spanWords(calendarOf(entry.stand.axis, anchor), first, last);
      ticks.set(from, { tick: { at: from, x: x(from), words }, days: last - first });
    }
  }
  return [...ticks.values()].map(({ tick }) => tick).toSorted((a, b) => a.x - b.x);
}

function spanWords(calendar: Calendar, first: number, last: number): string {
  const month = calendar.monthAt(first);
  const start = calendar.dayAt(month, 1);
  const year = calendar.yearWords(month);
  if (first === start && last === calendar.dayAt(month + 12, 1) - 1 && modulo(month, 12) === 0) {
    return year;
  }
  const name = monthWords(month);
  const whole = first === start && last === calendar.dayAt(month + 1, 1) - 1;
  return [whole ? '' : first - start + 1, name, year].filter(Boolean).join(' ');
}

/** The finest of these steps whose words have room. */
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000];
const daySteps = [1, 2, 5, 10];

/** As wide as words get, with the room after them: `28 Sep 2019` and `28 Sep`. CSS pixels. */
const widest = { years: 96, calendar: 64 } as const;

function calendarTicks(
  axis: Axis,
  anchor: MonthDay,
  x: (place: number) => number,
  width: number,
): readonly Tick[] {
  const kind = axis.kind === 'years' ? 'years' : 'calendar';
  const scale = axis.scales[kind];
  if (!scale) return [];
  const calendar = calendarOf(kind, anchor);
  const at = (day: number): number => x(scale(day));
  const perDay = at(1) - at(0);
  const firstDay = -at(0) / perDay;
  const [first, last] = [calendar.monthAt(firstDay), calendar.monthAt(firstDay + width / perDay)];
  const days = daySteps.find((step) => step * perDay >= widest[kind]);
  const step = monthSteps.find((count) => count * 30.4 * perDay >= widest[kind]) ?? 120_000;
  const ticks: Tick[] = [];
  for (let month = Math.floor(first / step) * step; month <= last; month += step) {
    const long = calendar.dayAt(month + 1, 1) - calendar.dayAt(month, 1);
    const every = step === 1 ? (days ?? long) : long;
    // A step that would end a day or two before the month does is left to the month.
    for (let day = 1; day === 1 || day <= long - (every - 1) / 2; day += every) {
      const words = wordsAt(calendar, month, step === 1 && days !== undefined ? day : 0, step);
      const place = calendar.dayAt(month, day);
      ticks.push({ at: place, x: at(place), words });
    }
  }
  return ticks.filter((tick) => tick.x >= 0 && tick.x <= width);
}

function wordsAt(calendar: Calendar, month: number, day: number, step: number): string {
  const year = calendar.yearWords(month);
  if (step >= 12 && year !== '') return year;
  const name = monthWords(month);
  return [day === 0 ? '' : day, name, year].filter(Boolean).join(' ');
}

function calendarOf(kind: 'years' | 'calendar', anchor: MonthDay): Calendar {
  if (kind === 'years') {
    return {
      dayAt: (month, day) => dayNumber(Math.floor(month / 12), modulo(month, 12) + 1, day),
      monthAt: yearMonthOf,
      yearWords: (month) => yearInWords(Math.floor(month / 12)),
    };
  }
  const zero = dayOfCalendar(anchor);
  return {
    dayAt: (month, day) =>
      Math.floor(month / 12) * DAYS_AROUND + placeInYear(month) + day - 1 - zero,
    monthAt: (day) => {
      const year = Math.floor((day + zero) / DAYS_AROUND);
      const inYear = modulo(day + zero, DAYS_AROUND);
      const later = months.findIndex((_, month) => month > 0 && placeInYear(month) > inYear);
      return year * 12 + (later === -1 ? 11 : later - 1);
    },
    yearWords: () => '',
  };
}

/** Where a month begins in a year of 366 days. */
function placeInYear(month: number): number {
  return dayOfCalendar({ month: modulo(month, 12) + 1, day: 1 });
}

function firstDayOf(month: number): number {
  return dayNumber(Math.floor(month / 12), modulo(month, 12) + 1, 1);
}

/** The month a day is in, counted from year 0. */
function yearMonthOf(day: number): number {
  let month = Math.floor(((day + 719_468) / 365.2425) * 12);
  while (firstDayOf(month) > day) month -= 1;
  while (firstDayOf(month + 1) <= day) month += 1;
  return month;
}

function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function monthWords(month: number): string {
  return months[modulo(month, 12)] ?? '';
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
