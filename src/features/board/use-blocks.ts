import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type Dispatch,
  type FocusEvent,
  type RefObject,
  type SetStateAction,
} from 'react';
import type { BlockOutline, BoardBlock, LongBoard } from '../../dossier/index.ts';
import { wantedPlace } from './places.ts';
import { groupsOf, stretchesOf, type Stretch } from './stretches.ts';
import { usePrinting } from './use-printing.ts';

/** Draws a block of a long board by its place in the outline. */
export type DrawBlock = (index: number) => BoardBlock;

/** How far beyond the window blocks are drawn: a screen above and a screen below. */
const AROUND = '100% 0px';

/** Blocks that are drawn of a board before it is known where the reader is: one is taller than most windows. */
const AT_FIRST = 1;

/** Claims: so many are printed whole; of a longer board what is drawn. */
export const MOST_PRINTED = 1000;

/** A stretch of a long board, drawn if it is a block that is near enough. */
export interface DrawnStretch {
  readonly stretch: Stretch;
  readonly block: BoardBlock | undefined;
}

/**
 * Which blocks of a long board are drawn: those near the window, that which has focus and its neighbours, and before
 * printing all, up to a number. A page that holds one part of a board is always drawn whole.
 */
export function useBlocks(
  root: RefObject<HTMLElement | null>,
  { outline, drawn }: LongBoard,
  blockAt: DrawBlock | undefined,
): {
  readonly stretches: readonly DrawnStretch[];
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
} {
  const isWhole = drawn.length === outline.length;
  const [near, setNear] = useNear(outline, isWhole);
  const [focused, setFocused] = useState<string>();
  useEffect(() => {
    const { current } = root;
    // Held down, the key would be at the end of its block before what comes next has been drawn in a transition.
    const stepOn = ({ key, target }: KeyboardEvent): void => {
      if (key === 'Tab') setFocused(blockOf(target));
    };
    current?.addEventListener('keydown', stepOn);
    return () => current?.removeEventListener('keydown', stepOn);
  }, [root]);
  const isPrinting = usePrinting();
  const isShort = outline.reduce((sum, { claims }) => sum + claims, 0) <= MOST_PRINTED;
  const all = (isPrinting && isShort) || isWhole;
  const place = outline.findIndex(({ id }) => id === focused);
  const wanted = outline
    .flatMap(({ id }, index) => {
      const isBeside = place >= 0 && Math.abs(index - place) <= 1;
      return all || isBeside || near.has(id) ? index : [];
    })
    .join(' ');
  const groups = useMemo(() => groupsOf(outline), [outline]);
  const drawOnce = useMemo(() => drawingOnce(drawn, blockAt), [drawn, blockAt]);
  const blocks = useMemo(() => {
    const places = new Set(wanted.split(' '));
    return new Map(
      outline.flatMap(({ id }, index) => (places.has(`${index}`) ? [[id, drawOnce(index)]] : [])),
    );
  }, [outline, drawOnce, wanted]);
  const stretches = useMemo(
    () =>
      stretchesOf(groups, (id) => near.has(id) || blocks.has(id)).map((stretch) => ({
        stretch,
        block: blocks.get(stretch.id),
      })),
    [groups, near, blocks],
  );
  useWatching(root, outline, stretches, isWhole, setNear);
  return {
    stretches,
    onFocus: ({ target }) => startTransition(() => setFocused(blockOf(target))),
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (!currentTarget.contains(relatedTarget)) setFocused(undefined);
    },
  };
}

function blockOf(target: EventTarget | null): string | undefined {
  const block = target instanceof Element ? target.closest('[data-block]') : null;
  return block?.getAttribute('data-block') ?? undefined;
}

/** Draws each block once, so that one which is still near is known for the same. */
function drawingOnce(
  drawn: readonly BoardBlock[],
  blockAt: DrawBlock | undefined,
): (index: number) => BoardBlock | undefined {
  const kept = new Map<number, BoardBlock | undefined>();
  return (index) => {
    if (!kept.has(index)) kept.set(index, drawn[index] ?? blockAt?.(index));
    return kept.get(index);
  };
}

/** What stands within a screen of what is on the screen, by the ids of its stretches, and how to tell of more. */
function useNear(
  outline: readonly BlockOutline[],
  isWhole: boolean,
): readonly [ReadonlySet<string>, Dispatch<SetStateAction<Near>>] {
  const [known, setNear] = useState<Near>(() => ({ outline, ids: nearAtFirst(outline, isWhole) }));
  if (known.outline === outline) return [known.ids, setNear];
  // Another board, or the rest of this one: what the reader sees of it stays, until it is known what is near.
  const left = outline.flatMap(({ id }) => (known.ids.has(id) ? id : []));
  const ids = new Set([...left, ...nearAtFirst(outline, isWhole)]);
  setNear({ outline, ids });
  return [ids, setNear];
}

/** What is near of one board. */
interface Near {
  readonly outline: readonly BlockOutline[];
  readonly ids: ReadonlySet<string>;
}

/** Watches what of the board comes near, and what leaves. */
function useWatching(
  root: RefObject<HTMLElement | null>,
  outline: readonly BlockOutline[],
  stretches: readonly DrawnStretch[],
  isWhole: boolean,
  setNear: Dispatch<SetStateAction<Near>>,
): void {
  const ids = stretches.map(({ stretch }) => stretch.id).join('\n');
  // As soon as they stand: to a watcher of what stood there before, a group that has been opened has left.
  useLayoutEffect(() => {
    if (isWhole) return undefined;
    const seen = new Set<string>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = target.getAttribute('data-block') ?? '';
          if (isIntersecting) seen.add(id);
          else seen.delete(id);
        }
        const now = new Set(seen);
        // What is told of a board may be taken up after another has taken its place: of that it says nothing.
        startTransition(() =>
          setNear((before) =>
            before.outline !== outline || isSame(before.ids, now) ? before : { outline, ids: now },
          ),
        );
      },
      { rootMargin: AROUND },
    );
    const shown = new Set(ids.split('\n'));
    for (const block of root.current?.querySelectorAll('[data-block]') ?? []) {
      if (shown.has(block.getAttribute('data-block') ?? '')) watcher.observe(block);
    }
    return () => watcher.disconnect();
  }, [root, outline, ids, isWhole, setNear]);
}

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((id) => others.has(id));
}

/**
 * The beginning, and where the reader is coming back to: what had focus may stand in the block after that which the
 * window begins in. All of a page that holds one part of a board.
 */
function nearAtFirst(outline: readonly BlockOutline[], isWhole: boolean): ReadonlySet<string> {
  const wanted = wantedPlace()?.block;
  const at = outline.findIndex(({ id }) => id === wanted);
  const blocks = [
    ...outline.slice(0, isWhole ? outline.length : AT_FIRST),
    ...(at < 0 ? [] : outline.slice(at, at + 2)),
  ];
  return new Set(blocks.map(({ id }) => id));
}
