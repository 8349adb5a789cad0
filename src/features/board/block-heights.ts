import type { BlockOutline } from '../../dossier/index.ts';

/** CSS pixels that a claim takes of a board, before one has been measured. */
const USUAL = 210;

/** Of a board that was drawn on this visit: what its blocks took, so that it is as tall when the reader comes back. */
const measured = new Map<string, number>();

let pixels = 0;
let rows = 0;

function keyOf(dossier: string, { id, claims }: BlockOutline): string {
  return [dossier, id, claims].join(' ');
}

function rowsOf({ claims, untied }: BlockOutline): number {
  return claims + untied / 2;
}

/** Remembers how tall a block is, in CSS pixels. */
export function rememberHeight(dossier: string, block: BlockOutline, height: number): void {
  const key = keyOf(dossier, block);
  if (height === 0) return;
  if (!measured.has(key)) {
    pixels += height;
    rows += rowsOf(block);
  }
  measured.set(key, height);
}

/** How much room claims that are not known yet are likely to take, in CSS pixels. */
export function likelyRoom(claims: number): number {
  return Math.round((rows > 0 ? pixels / rows : USUAL) * claims);
}

/** How tall a block is likely to be, in CSS pixels: what it was when it was last drawn, or what others are. */
export function likelyHeight(dossier: string, block: BlockOutline): number {
  return measured.get(keyOf(dossier, block)) ?? likelyRoom(rowsOf(block));
}
