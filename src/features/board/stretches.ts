import type { BlockOutline } from '../../dossier/index.ts';

/** What one element of a long board holds or keeps the room of: a block, or several of which none is near. */
export interface Stretch extends BlockOutline {
  readonly blocks: readonly BlockOutline[];
}

/** Blocks that stand together where the reader is far from them: closed they are one element. */
export interface BlockGroup extends Stretch {
  /** Its blocks, each as a stretch of its own, once the reader is near. */
  readonly singles: readonly Stretch[];
}

/** Blocks in a group: at 10,000 claims a page has some 80 elements to watch then, and with groups of twice as many, too. */
const GROUP = 8;

/** The blocks of a board in groups, in order. No group is named as a block is. */
export function groupsOf(outline: readonly BlockOutline[]): readonly BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (let from = 0; from < outline.length; from += GROUP) {
    const blocks = outline.slice(from, from + GROUP);
    groups.push({
      id: `from ${blocks[0]?.id ?? ''}`,
      before: blocks[0]?.before ?? 0,
      claims: total(blocks, 'claims'),
      untied: total(blocks, 'untied'),
      blocks,
      singles: blocks.map((block) => ({ ...block, blocks: [block] })),
    });
  }
  return groups;
}

/** What is one element of the board: each group as one where the reader is near neither to it nor to those beside it. */
export function stretchesOf(
  groups: readonly BlockGroup[],
  isNear: (id: string) => boolean,
): readonly Stretch[] {
  const near = groups.map((group) => isNear(group.id) || group.blocks.some(({ id }) => isNear(id)));
  return groups.flatMap((group, index) =>
    [index - 1, index, index + 1].some((beside) => near[beside]) ? group.singles : group,
  );
}

function total(blocks: readonly BlockOutline[], what: 'claims' | 'untied'): number {
  return blocks.reduce((sum, block) => sum + block[what], 0);
}
