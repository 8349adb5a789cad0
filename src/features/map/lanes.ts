import type { MapTie, RecordKey } from '../../dossier/index.ts';
import { measures, type Box } from './boxes.ts';

/** A tie from one side to the other, and the gap of the middle it passes: above the record of that index. */
export interface Passage {
  readonly tie: MapTie;
  readonly gap: number;
}

/** The gaps between the records of the middle through which ties from side to side pass, nearest to half-way. */
export function passagesOf(
  ties: readonly MapTie[],
  boxes: ReadonlyMap<RecordKey, Box>,
  middle: readonly Box[],
): readonly Passage[] {
  return ties.flatMap((tie) => {
    const [from, to] = [boxes.get(tie.from), boxes.get(tie.to)];
    if (!from || !to || Math.abs(from.column - to.column) !== 2) return [];
    return [{ tie, gap: nearestGap((middleOf(from) + middleOf(to)) / 2, middle) }];
  });
}

/** How many ties pass each gap: above every record of the middle, and below the last. */
export function laneCounts(
  passages: readonly Passage[],
  middle: readonly Box[],
): readonly number[] {
  const counts = Array.from({ length: middle.length + 1 }, () => 0);
  for (const { gap } of passages) counts[gap] = (counts[gap] ?? 0) + 1;
  return counts;
}

/** How far down each tie passes the middle. Those of one gap keep the order of their ends. */
export function laneHeights(
  passages: readonly Passage[],
  boxes: ReadonlyMap<RecordKey, Box>,
  middle: readonly Box[],
): ReadonlyMap<string, number> {
  const groups = new Map<number, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.gap);
    if (group) group.push(passage);
    else groups.set(passage.gap, [passage]);
  }
  const ends = ({ tie: { from, to } }: Passage): number =>
    [from, to].reduce((sum, key) => sum + middleOf(boxes.get(key)), 0);
  const heights = new Map<string, number>();
  for (const [gap, group] of groups) {
    const bottom =
      middle[gap]?.y ?? bottomOf(middle.at(-1)) + measures.gap + group.length * measures.lane;
    const top =
      gap > 0 ? bottomOf(middle[gap - 1]) : bottom - measures.gap - group.length * measures.lane;
    group
      .toSorted((a, b) => ends(a) - ends(b))
      .forEach(({ tie }, index) => {
        heights.set(tie.id, top + ((bottom - top) * (index + 1)) / (group.length + 1));
      });
  }
  return heights;
}

function nearestGap(height: number, middle: readonly Box[]): number {
  let [low, high] = [0, middle.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if (middleOf(middle[half]) < height) low = half + 1;
    else high = half;
  }
  return low;
}

function bottomOf(box: Box | undefined): number {
  return box ? box.y + box.height : measures.head;
}

/** How far down the middle of a record stands. */
export function middleOf(box: Box | undefined): number {
  return box ? box.y + box.height / 2 : 0;
}
