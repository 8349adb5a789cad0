import {
  startTransition,
  useEffect,
  useMemo,
  useState,
  type FocusEvent,
  type RefObject,
} from 'react';
import type { BlockOutline, BoardBlock, LongBoard } from '../../dossier/index.ts';
import { wantedBlock } from '../../ui/index.ts';
import { usePrinting } from './use-printing.ts';

/** Draws a block of a long board by its place in the outline. */
export type DrawBlock = (index: number) => BoardBlock;

/** How far beyond the window blocks are drawn: a screen above and a screen below. */
const AROUND = '100% 0px';

/** Blocks that are drawn of a board before it is known where the reader is. */
const AT_FIRST = 2;

/** Claims: so many are printed whole; of a longer board what is drawn. */
export const MOST_PRINTED = 1000;

/** The blocks of a long board in order, `undefined` for those that are not drawn. */
export type DrawnBlocks = readonly (BoardBlock | undefined)[];

/**
 * Which blocks of a long board are drawn: those near the window, that which has focus and its neighbours, and before
 * printing all, up to a number. A page that holds one part of a board is always drawn whole.
 */
export function useBlocks(
  root: RefObject<Element | null>,
  { outline, drawn }: LongBoard,
  blockAt: DrawBlock | undefined,
): {
  readonly blocks: DrawnBlocks;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
} {
  const near = useNear(root, outline, drawn.length === outline.length);
  const [focused, setFocused] = useState<string>();
  const isPrinting = usePrinting();
  const isShort = outline.reduce((sum, { claims }) => sum + claims, 0) <= MOST_PRINTED;
  const all = (isPrinting && isShort) || drawn.length === outline.length;
  const place = outline.findIndex(({ id }) => id === focused);
  const wanted = outline
    .flatMap(({ id }, index) => {
      const isBeside = place >= 0 && Math.abs(index - place) <= 1;
      return all || isBeside || near.has(id) ? index : [];
    })
    .join(' ');
  const kept = useMemo(() => new Map<number, BoardBlock>(), [outline, drawn, blockAt]);
  const blocks = useMemo(() => {
    const indexes = new Set(wanted.split(' ').map(Number));
    return outline.map((_, index) => {
      if (!indexes.has(index)) return undefined;
      const block = kept.get(index) ?? drawn[index] ?? blockAt?.(index);
      if (block) kept.set(index, block);
      return block;
    });
  }, [outline, drawn, blockAt, kept, wanted]);
  return {
    blocks,
    onFocus: ({ target }) => {
      const block = target.closest('[data-block]')?.getAttribute('data-block') ?? undefined;
      startTransition(() => setFocused(block));
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (!currentTarget.contains(relatedTarget)) setFocused(undefined);
    },
  };
}

/** The blocks within a screen of what is on the screen, by their ids. */
function useNear(
  root: RefObject<Element | null>,
  outline: readonly BlockOutline[],
  isWhole: boolean,
): ReadonlySet<string> {
  const [near, setNear] = useState({ outline, ids: nearAtFirst(outline) });
  useEffect(() => {
    if (isWhole) return undefined;
    const ids = new Set<string>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = target.getAttribute('data-block') ?? '';
          if (isIntersecting) ids.add(id);
          else ids.delete(id);
        }
        const now = new Set(ids);
        startTransition(() => setNear({ outline, ids: now }));
      },
      { rootMargin: AROUND },
    );
    root.current?.querySelectorAll('[data-block]').forEach((block) => watcher.observe(block));
    return () => watcher.disconnect();
  }, [root, outline, isWhole]);
  const first = useMemo(() => nearAtFirst(outline), [outline]);
  return near.outline === outline ? near.ids : first;
}

/** The beginning, and where the reader is coming back to. */
function nearAtFirst(outline: readonly BlockOutline[]): ReadonlySet<string> {
  const wanted = wantedBlock();
  const ids = outline.slice(0, AT_FIRST).map(({ id }) => id);
  return new Set(wanted === undefined ? ids : [...ids, wanted]);
}
