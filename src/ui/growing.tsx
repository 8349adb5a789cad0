import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { figures } from './figures.ts';
import { rowsWanted, useGrowingPlace, type Attach, type Stretch } from './growing-places.ts';
import styles from './growing.module.css';

/** Rows: a list of no more is drawn whole. */
const LONGEST_WHOLE = 200;

/** Rows that are drawn of a longer one at first, and that are added at a time. */
const STEP = 50;

/** How far ahead of the end of what is drawn more is drawn. */
const AHEAD = '150% 0px';

/** Whether a list of so many rows is drawn only as far as its reader has come. */
export function isLongList(total: number): boolean {
  return total > LONGEST_WHOLE;
}

/** How much of a list is drawn. */
export interface Growing extends Stretch {
  readonly total: number;
  /** Draws more rows after those that are drawn, or before them. */
  readonly grow: (where: 'after' | 'before') => void;
}

/**
 * Draws a short list whole and a long one as far as its reader has come. `led` is the place of a row that the reader is
 * led to: where it is not drawn, the list begins anew around it. `seen` is what was drawn when the reader left it.
 */
export function useGrowing(total: number, led = 0, seen?: Stretch): Growing {
  const [stretch, setStretch] = useState(() => ({ led, ...(seen ?? around(led)) }));
  if (stretch.led !== led) {
    const isDrawn = led >= stretch.from && led < stretch.to;
    setStretch({ ...stretch, ...(isDrawn ? {} : around(led)), led });
  }
  const isLong = isLongList(total);
  const from = isLong && stretch.from < total ? stretch.from : 0;
  const to = isLong ? Math.min(stretch.to, total) : total;
  return {
    from,
    to,
    total,
    grow: (where) =>
      setStretch((now) =>
        where === 'after'
          ? { ...now, to: Math.max(now.to, to + STEP) }
          : { ...now, from: Math.max(0, from - STEP) },
      ),
  };
}

/**
 * As `useGrowing`, for a list that scrolls with the page: whoever comes back to the page finds it as they left it. `id`
 * tells it from the other lists there. Gives what takes the element whose children are the rows, too.
 */
export function useGrowingPage(id: string, total: number, led = 0): readonly [Growing, Attach] {
  const list = useGrowing(total, led, rowsWanted(id));
  return [list, useGrowingPlace(id, list, isLongList(total))];
}

function around(wanted: number): Stretch {
  const from = Math.floor(wanted / STEP) * STEP;
  return { from, to: from + 2 * STEP };
}

/** Stands before the rows of a growing list, and leads to those before them. `rows` is what they are called. */
export function GrowingStart({
  list: { from, grow },
  rows,
}: {
  readonly list: Growing;
  readonly rows: string;
}): ReactNode {
  if (from === 0) return null;
  return (
    <p>
      <Button onClick={() => grow('before')}>
        Show the {Math.min(from, STEP)} {rows} before
      </Button>
    </p>
  );
}

/** A long list in a box of its own that scrolls: what follows it on the page is not out of reach. */
export function GrowingBox({
  list,
  rows,
  label,
  children,
}: {
  readonly list: Growing;
  readonly rows: string;
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reached by keys.
    <div className={styles['box']} role="region" aria-label={label} tabIndex={0}>
      {children}
      <GrowingEnd list={list} rows={rows} />
    </div>
  );
}

/** Stands after the rows of a growing list: when the reader comes near it, more of them are drawn. */
export function GrowingEnd({
  list: { from, to, total, grow },
  rows,
}: {
  readonly list: Growing;
  readonly rows: string;
}): ReactNode {
  if (from === 0 && to === total) return null;
  return (
    <>
      {/* One for every step: an end that is still near would not be told of again. */}
      {to < total && <End key={to} onNear={() => grow('after')} />}
      <p className={styles['printed']}>
        Of {figures(total)} {rows}, {figures(from + 1)} to {figures(to)} are printed.
      </p>
    </>
  );
}

function End({ onNear }: { readonly onNear: () => void }): ReactNode {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onNear);
  useEffect(() => {
    latest.current = onNear;
  });
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          startTransition(() => latest.current());
        }
      },
      { rootMargin: AHEAD },
    );
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  }, []);
  return <div ref={end} className={styles['end']} />;
}
