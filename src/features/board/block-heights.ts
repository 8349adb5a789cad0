import type { BlockOutline } from '../../dossier/index.ts';
import type { Stretch } from './stretches.ts';

/** CSS pixels that a claim takes of a board, before one has been measured. */
const USUAL = 210;

/** What a record that is tied to no claim takes of what a claim does, before one has been measured. */
const APART = 0.3;

/** Of a board that was drawn on this visit: what its blocks took, so that it is as tall when the reader comes back. */
const measured = new Map<string, number>();

/** What they took by what stands in them: blocks of claims are alike, and so are those of what is tied to none. */
const taken = { claims: { pixels: 0, records: 0 }, untied: { pixels: 0, records: 0 } };

/** CSS pixels that they were wide: in another width they take other room. */
let width = 0;

function keyOf(dossier: string, { id, claims }: BlockOutline): string {
  return [dossier, id, claims].join(' ');
}

function kindOf({ untied }: BlockOutline): keyof typeof taken {
  return untied > 0 ? 'untied' : 'claims';
}

function usual(kind: keyof typeof taken): number | undefined {
  const { pixels, records } = taken[kind];
  return records > 0 ? pixels / records : undefined;
}

/** Remembers how large a block is, in CSS pixels, instead of how large it was when less of it was laid out. */
export function rememberSize(
  dossier: string,
  block: BlockOutline,
  size: Pick<DOMRectReadOnly, 'width' | 'height'>,
): void {
  if (size.height === 0) return;
  if (size.width !== width) {
    width = size.width;
    measured.clear();
    for (const sum of Object.values(taken)) Object.assign(sum, { pixels: 0, records: 0 });
  }
  const key = keyOf(dossier, block);
  const before = measured.get(key);
  const sum = taken[kindOf(block)];
  sum.pixels += size.height - (before ?? 0);
  if (before === undefined) sum.records += block.claims + block.untied;
  measured.set(key, size.height);
}

/** How much room claims that are not known yet are likely to take, in CSS pixels. */
export function likelyRoom(claims: number): number {
  return Math.round((usual('claims') ?? USUAL) * claims);
}

/** How tall a stretch is likely to be, in CSS pixels: as its blocks were when they were last drawn, or as others are. */
export function likelyHeight(dossier: string, { blocks }: Stretch): number {
  return blocks.reduce((sum, block) => sum + likelyHeightOf(dossier, block), 0);
}

function likelyHeightOf(dossier: string, block: BlockOutline): number {
  const known = measured.get(keyOf(dossier, block));
  if (known !== undefined || block.untied === 0) return known ?? likelyRoom(block.claims);
  return Math.round((usual('untied') ?? likelyRoom(1) * APART) * block.untied);
}
