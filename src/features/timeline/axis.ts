import type { Reading, TimelineEntry, TimelinePage, TimeSpan } from '../../dossier/index.ts';
import { orderScale, timeScale, type DayScale } from './day-scale.ts';

/** What the horizontal of the drawing is: real days, days of a calendar without years, or what comes after what. */
export type AxisKind = 'years' | 'calendar' | 'order';

/** A record with its place on the axis, in parts of the whole axis: 0 is its start and 1 its end. */
export interface Placed {
  readonly entry: TimelineEntry;
  readonly span: TimeSpan;
  /** Where it is: its first day and the end of its last. */
  readonly from: number;
  readonly to: number;
  /** As far as it may reach, where it is only about then. */
  readonly earliest: number;
  readonly latest: number;
  /** Every account by itself, where the source gives several. */
  readonly accounts: readonly (readonly [from: number, to: number])[];
}

/** The axis of a page, and what stands on it. */
export interface Axis {
  readonly kind: AxisKind;
  /** In the order of the page, and so from the left but for what may be earlier than its date. */
  readonly placed: readonly Placed[];
  /** Of the records without a printed year, those that an axis of real days has no place for. */
  readonly yearless: readonly TimelineEntry[];
  readonly undated: readonly TimelineEntry[];
  /** The scale of what is on the axis; of both kinds of date, where it goes by order. */
  /** The least part of it worth looking at alone: about a day, or a step. */
  readonly closest: number;
  readonly scales: Readonly<Partial<Record<'years' | 'calendar', DayScale>>>;
}

/** Lays the records of a page out on an axis. Real days where there are any; all in one row where it goes by order. */
export function axisOf({ entries }: TimelinePage, scale: Reading['scale']): Axis {
  const dated = entries.filter(({ stand }) => stand !== undefined);
  const undated = entries.filter(({ stand }) => stand === undefined);
  const withYears = dated.some(({ stand }) => stand?.axis === 'years');
  const kind = scale === 'order' ? 'order' : withYears ? 'years' : 'calendar';
  const here = kind === 'order' ? dated : dated.filter(({ stand }) => stand?.axis === kind);
  const spans = (axis: 'years' | 'calendar'): readonly TimeSpan[] =>
    here.flatMap(({ stand }) => (stand?.axis === axis ? [stand.span] : []));
  const scales =
    kind === 'order'
      ? orderScale(spans('years'), spans('calendar'))
      : { [kind]: timeScale(spans(kind)) };
  return {
    kind,
    placed: here.flatMap((entry) => placedOn(scales, entry)),
    yearless: kind === 'years' ? dated.filter(({ stand }) => stand?.axis === 'calendar') : [],
    undated,
    closest: closestOf(kind, scales, here.length),
    scales,
  };
}

function closestOf(kind: AxisKind, scales: Axis['scales'], count: number): number {
  if (kind === 'order') return 1 / Math.max(count, 1);
  const scale = scales[kind];
  return scale ? Math.min(2 * (scale(1) - scale(0)), 1) : 1;
}

function placedOn(scales: Axis['scales'], entry: TimelineEntry): readonly Placed[] {
  const { stand } = entry;
  const scale = stand && scales[stand.axis];
  if (!scale) return [];
  const { span, accounts = [] } = stand;
  return [
    {
      entry,
      span,
      from: scale(span.first),
      to: scale(span.last + 1),
      earliest: scale(span.first - span.before),
      latest: scale(span.last + 1 + span.after),
      accounts: accounts.map(({ first, last }) => [scale(first), scale(last + 1)]),
    },
  ];
}
