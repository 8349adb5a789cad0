import type { Mark } from './layout.ts';

/** How a mark is drawn: whose lane, and whether its date was worked out. */
type MarkLook = `${'first' | 'second' | 'events'}-${'stated' | 'derived'}`;

/** A stretch that fades out: to both ends, before its start or after its end. */
export interface Fade {
  readonly lane: Mark['placed']['entry']['lane'];
  readonly kind: 'both' | 'start' | 'end';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What the marks of a drawing look like: few paths, however many marks there are. */
export interface Shapes {
  /** Where something certainly is: a stroke from its first to its last day, a dot where that is short. */
  readonly strokes: Readonly<Partial<Record<MarkLook, string>>>;
  /** What joins the datings of one record. */
  readonly joins: string;
  readonly fades: readonly Fade[];
}

/** Half of the thickness of a stroke, whose round ends reach beyond it. CSS pixels. */
const CAP = 5;

/** A stretch shorter than this is a dot with a halo. CSS pixels. */
const LEAST_STRETCH = 18;

/** The shapes of some marks. */
export function shapesOf(marks: readonly Mark[]): Shapes {
  const strokes = new Map<MarkLook, Set<string>>();
  const joins: string[] = [];
  const fades: Fade[] = [];
  for (const mark of marks) {
    const look = lookOf(mark);
    // A set: of marks that would fall on one another to the pixel one is enough.
    const path = strokes.get(look) ?? new Set();
    strokes.set(look, path);
    const { placed, x0, x1, y, isCrowded } = mark;
    if (isCrowded) {
      path.add(`M${Math.round((x0 + x1) / 2)} ${y}h0`);
      continue;
    }
    if (placed.accounts.length > 1) joins.push(`M${round(x0)} ${y}H${round(x1)}`);
    for (const [from, to] of strokesOf(mark)) path.add(stroke(from, to, y));
    fades.push(...fadesOf(mark));
  }
  return {
    strokes: Object.fromEntries([...strokes].map(([look, path]) => [look, [...path].join('')])),
    joins: joins.join(''),
    fades,
  };
}

/** Worked out, as far as anything of its date was. */
function lookOf({ placed: { entry } }: Mark): MarkLook {
  const derived = entry.dates.some(({ basis }) => basis === 'derived');
  return `${entry.lane}-${derived ? 'derived' : 'stated'}`;
}

type Stretch = readonly [from: number, to: number];

function strokesOf(mark: Mark): readonly Stretch[] {
  const { placed, x0, x1 } = mark;
  const { accounts, from, to } = placed;
  if (accounts.length > 1) {
    const scale = to > from ? (x1 - x0) / (to - from) : 0;
    return accounts.map((one) => [x0 + (one[0] - from) * scale, x0 + (one[1] - from) * scale]);
  }
  const isStretch = placed.span.within && mark.right - mark.left >= LEAST_STRETCH;
  return isStretch ? [] : [[x0, x1]];
}

function stroke(from: number, to: number, y: number): string {
  const middle = (from + to) / 2;
  const half = Math.max(0, (to - from) / 2 - CAP);
  return `M${round(middle - half)} ${y}H${round(middle + half)}`;
}

function fadesOf({ placed, x0, x1, left, right, y }: Mark): readonly Fade[] {
  const { entry, span, accounts } = placed;
  const { lane } = entry;
  const fades: Fade[] = [];
  const add = (kind: Fade['kind'], from: number, to: number): void => {
    fades.push({ lane, kind, x: round(from), y, width: round(Math.max(to - from, 0)) });
  };
  if (accounts.length > 1) return fades;
  if (span.within) {
    const isStretch = right - left >= LEAST_STRETCH;
    add(
      'both',
      isStretch ? left : (left + right) / 2 - CAP * 2,
      isStretch ? right : (left + right) / 2 + CAP * 2,
    );
    return fades;
  }
  if (span.open === 'start' || span.before > 0)
    add('start', left, (x0 + Math.min(x1, x0 + CAP)) / 2);
  if (span.open === 'end' || span.after > 0) add('end', (x1 + Math.max(x0, x1 - CAP)) / 2, right);
  return fades;
}

/** To a tenth of a pixel: a page is no heavier than it needs to be. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
