import { useEffect, useMemo, useRef, useState } from 'react';
import type { ChooseReading } from '../../address/index.ts';
import type { LinkTarget, Reading, TimelinePage, TimelineTie } from '../../dossier/index.ts';
import { GAP, type Mark } from './layout.ts';

/** One name for a record of any kind. */
export function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}/${id}`;
}

export interface Picking {
  /** What is picked out, by its key. */
  readonly picked: string | undefined;
  /** `typing` goes over one record after another without a step in the history for each. */
  readonly pick: (record: LinkTarget | undefined, how: 'choice' | 'typing') => void;
}

/** Time enough to paint, in milliseconds. */
const TWO_FRAMES = 34;

/** How long a walk rests before the address says where it has come to, in milliseconds. */
const REST = 250;

/**
 * What is picked out: at once what the reader chose, and what the address says as soon as that says something else.
 * The address follows when the choice has been painted, and over a walk only where it rests.
 */
export function usePicking(reading: Reading, onChoose: ChooseReading): Picking {
  const inAddress = reading.record && keyOf(reading.record);
  const [chosen, setChosen] = useState<{ readonly key?: string; readonly over?: string }>();
  const following = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(following.current), []);
  const isAhead = chosen !== undefined && chosen.over === inAddress;
  return {
    picked: isAhead ? chosen.key : inAddress,
    pick: (record, how) => {
      setChosen({
        ...(record ? { key: keyOf(record) } : {}),
        ...(inAddress === undefined ? {} : { over: inAddress }),
      });
      clearTimeout(following.current);
      following.current = setTimeout(
        () => onChoose((now) => ({ ...now, record }), how),
        how === 'typing' ? REST : TWO_FRAMES,
      );
    },
  };
}

/** The ties of every record, by its key. */
export function useTies({ ties }: TimelinePage): ReadonlyMap<string, readonly TimelineTie[]> {
  return useMemo(() => {
    const byEnd = new Map<string, TimelineTie[]>();
    for (const tie of ties) {
      for (const key of [keyOf({ kind: 'claim', id: tie.from }), keyOf(tie.to)]) {
        const known = byEnd.get(key);
        if (known) known.push(tie);
        else byEnd.set(key, [tie]);
      }
    }
    return byEnd;
  }, [ties]);
}

/** Half of the height of a row: a finger this near means the mark. CSS pixels. */
const NEAR = 12;

/** The mark that a point of the drawing is on or next to, its words included. */
export function markNear(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  let best: { readonly mark: Mark; readonly far: number } | undefined;
  for (const mark of marks) {
    if (Math.abs(mark.y - y) > NEAR) continue;
    const [from, to] = extentOf(mark);
    const far = Math.max(from - x, x - to, 0) + Math.abs(mark.y - y) / 100;
    if (far <= NEAR && (!best || far < best.far)) best = { mark, far };
  }
  return best?.mark;
}

/** From where to where a mark reaches with its words, in CSS pixels. */
function extentOf({ left, right, label }: Mark): readonly [from: number, to: number] {
  if (!label) return [left, right];
  const reach = GAP + label.width;
  return label.anchor === 'start'
    ? [left, Math.max(right, label.x + reach)]
    : [Math.min(left, label.x - reach), right];
}
