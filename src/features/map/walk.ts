import type { RecordKey } from '../../dossier/index.ts';
import type { Box } from './boxes.ts';
import { middleOf } from './lanes.ts';
import type { MapLayout } from './layout.ts';
import { farEnd } from './places.ts';

/**
 * Where a key leads from a record: up and down within its column, left and right along a tie, to the nearest column
 * that way and there to the record nearest in height. `undefined` where it leads nowhere.
 */
export function stepFrom(
  { columns, boxes, near }: Pick<MapLayout, 'columns' | 'boxes' | 'near'>,
  key: RecordKey,
  pressed: string,
): RecordKey | undefined {
  const box = boxes.get(key);
  if (!box) return undefined;
  const column = columns[box.column] ?? [];
  switch (pressed) {
    case 'ArrowUp':
      return column[column.indexOf(box) - 1]?.key;
    case 'ArrowDown':
      return column[column.indexOf(box) + 1]?.key;
    case 'Home':
      return column[0]?.key;
    case 'End':
      return column.at(-1)?.key;
    case 'ArrowLeft':
    case 'ArrowRight': {
      const way = pressed === 'ArrowRight' ? 1 : -1;
      const tied = (near.get(key) ?? []).flatMap((tie) => boxes.get(farEnd(tie, key)) ?? []);
      return nearestThatWay(box, tied, way)?.key;
    }
    default:
      return undefined;
  }
}

function nearestThatWay(from: Box, tied: readonly Box[], way: -1 | 1): Box | undefined {
  const columnsAway = (box: Box): number => (box.column - from.column) * way;
  const heightAway = (box: Box): number => Math.abs(middleOf(box) - middleOf(from));
  const [nearest] = tied
    .filter((box) => columnsAway(box) > 0)
    .toSorted((a, b) => columnsAway(a) - columnsAway(b) || heightAway(a) - heightAway(b));
  return nearest;
}
