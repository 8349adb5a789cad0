import { catalogueOf, type Catalogue } from '../catalogue.ts';
import { inRuns } from '../in-runs.ts';
import { isLong } from '../long.ts';
import { claimsInReading } from '../matching.ts';
import type { Dossier, Topic } from '../model.ts';
import { wholeReading, type Reading } from '../reading.ts';
import { exchangeView, type BoardSection } from './exchange-view.ts';
import { groupsShown, type ClaimGroup } from './exchanges.ts';
import { headingOf, partiesShown } from './parts.ts';
import { untiedBriefs, untiedIds, type Untied, type UntiedId } from './untied.ts';

/** Claims, or records tied to none: a block is closed when it has as many. No exchange is divided between blocks. */
const BLOCK = 20;

/** Blocks in one built page. */
const BLOCKS_IN_PART = 3;

/** A block that need not be drawn: enough to keep its place. */
export interface BlockOutline {
  /** The same wherever the block begins with the same record. */
  readonly id: string;
  /** How many claims of the board stand before it. */
  readonly before: number;
  readonly claims: number;
  /** Records in it that are tied to no claim. */
  readonly untied: number;
}

/** A section of a block; one that an earlier block began is continued. */
export interface BlockSection extends BoardSection {
  readonly continued: boolean;
}

/** A stretch of a long board: whole exchanges, in the order of the board. */
export interface BoardBlock extends BlockOutline {
  readonly sections: readonly BlockSection[];
  /** Set where it holds what is tied to no claim, which comes last. */
  readonly apart?: (Untied & { readonly continued: boolean }) | undefined;
}

/** A long board under a reading: its blocks, and how each is drawn. */
export interface BoardBlocks {
  readonly outline: readonly BlockOutline[];
  /** Throws for a block that is not there. */
  readonly blockAt: (index: number) => BoardBlock;
}

/** Which page of a board that is built in several, and which of the shown claims are on it, counted from 1. */
export interface BoardPart {
  readonly number: number;
  readonly of: number;
  readonly first: number;
  readonly last: number;
}

/** Whether the board of a dossier is too long to be drawn at once. */
export function isLongBoard(dossier: Dossier): boolean {
  return isLong(dossier.claims.length);
}

/** In how many pages the whole board of a dossier is built. */
export function countBoardParts(dossier: Dossier): number {
  const catalogue = catalogueOf(dossier);
  if (!isLongBoard(dossier)) return 1;
  return Math.ceil(boardBlocks(catalogue, wholeReading).outline.length / BLOCKS_IN_PART);
}

/** The blocks of one built page of a board, and what it says of itself; `undefined` where there is no such page. */
export function partOfBoard(
  catalogue: Catalogue,
  reading: Reading,
  number: number,
):
  | {
      readonly part: BoardPart;
      readonly outline: readonly BlockOutline[];
      readonly drawn: readonly BoardBlock[];
    }
  | undefined {
  const { outline: whole, blockAt } = boardBlocks(catalogue, reading);
  const from = (number - 1) * BLOCKS_IN_PART;
  const outline = whole.slice(from, from + BLOCKS_IN_PART);
  const [first] = outline;
  if (!first) return undefined;
  const claims = outline.reduce((sum, block) => sum + block.claims, 0);
  const of = Math.ceil(whole.length / BLOCKS_IN_PART);
  return {
    part: { number, of, first: first.before + 1, last: first.before + claims },
    outline,
    drawn: outline.map((_, index) => blockAt(from + index)),
  };
}

/** A group of claims that stands in a block, under its topic. */
interface Piece {
  readonly topic: Topic;
  readonly group: ClaimGroup;
}

/** A block before it is drawn. */
interface Plan extends BlockOutline {
  readonly pieces: readonly Piece[];
  /** Whether the first piece, or the first record apart, goes on with what the block before has begun. */
  readonly continued: boolean;
  readonly apart: readonly UntiedId[];
}

const last = new WeakMap<Catalogue, { readonly reading: Reading; readonly blocks: BoardBlocks }>();

/** The blocks of a board under a reading. Asking again for the same reading costs nothing. */
export function boardBlocks(catalogue: Catalogue, reading: Reading): BoardBlocks {
  const known = last.get(catalogue);
  if (known?.reading === reading) return known.blocks;
  const plans = plansOf(catalogue, reading);
  const blocks: BoardBlocks = {
    outline: plans.map(({ id, before, claims, untied }) => ({ id, before, claims, untied })),
    blockAt: (index) => {
      const plan = plans[index];
      if (!plan) throw new Error(`there is no block ${index}`);
      return drawnBlock(catalogue, reading, plan);
    },
  };
  last.set(catalogue, { reading, blocks });
  return blocks;
}

function plansOf(catalogue: Catalogue, reading: Reading): readonly Plan[] {
  const shown = new Set(claimsInReading(catalogue, reading));
  const pieces = groupsShown(catalogue, (claim) => shown.has(claim)).flatMap(({ topic, groups }) =>
    groups.flatMap(shortGroups).map((group) => ({ topic, group })),
  );
  const plans: Plan[] = [];
  let before = 0;
  let open: Piece[] = [];
  const close = (): void => {
    const [piece] = open;
    if (!piece) return;
    const claims = open.reduce((sum, { group }) => sum + group.claims.length, 0);
    const continued = plans.at(-1)?.pieces.at(-1)?.topic === piece.topic;
    const id = piece.group.claims[0]?.id ?? '';
    plans.push({ id, before, claims, untied: 0, pieces: open, continued, apart: [] });
    before += claims;
    open = [];
  };
  let size = 0;
  for (const piece of pieces) {
    open.push(piece);
    size += piece.group.claims.length;
    if (size < BLOCK) continue;
    close();
    size = 0;
  }
  close();
  return [...plans, ...plansApart(catalogue, before)];
}

/** Claims that nobody answers share no lines, so that they may be divided. */
function shortGroups(group: ClaimGroup): readonly ClaimGroup[] {
  return group.met
    ? [group]
    : inRuns(group.claims, BLOCK).map((claims) => ({ claims, met: false }));
}

function plansApart(catalogue: Catalogue, before: number): readonly Plan[] {
  return inRuns(untiedIds(catalogue), BLOCK).map((apart, index) => ({
    id: `apart-${apart[0]?.id ?? ''}`,
    before,
    claims: 0,
    untied: apart.length,
    pieces: [],
    continued: index > 0,
    apart,
  }));
}

function drawnBlock(catalogue: Catalogue, reading: Reading, plan: Plan): BoardBlock {
  const columns = partiesShown(headingOf(catalogue), reading);
  const { id, before, claims, untied, pieces, continued, apart } = plan;
  const topics = [...new Set(pieces.map(({ topic }) => topic))];
  return {
    id,
    before,
    claims,
    untied,
    sections: topics.map((topic, index) => ({
      ...topic,
      continued: continued && index === 0,
      exchanges: pieces
        .filter((piece) => piece.topic === topic)
        .map(({ group }) => exchangeView(catalogue, group, columns)),
    })),
    apart: apart.length > 0 ? { continued, ...untiedBriefs(catalogue, apart) } : undefined,
  };
}
