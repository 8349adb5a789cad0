import { memo, useDeferredValue, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { BoardPage, LongBoard as Long } from '../../dossier/index.ts';
import type { MoreOfPage } from '../../library/index.ts';
import { figures, nearPlace } from '../../ui/index.ts';
import { Block } from './block.tsx';
import styles from './board.module.css';
import { ColumnHeads } from './column-heads.tsx';
import { useLit } from './lit.ts';
import longStyles from './long-board.module.css';
import { Parts } from './parts.tsx';
import { comeToWanted } from './places.ts';
import { Rest } from './rest.tsx';
import { MOST_PRINTED, useBlocks, type DrawBlock } from './use-blocks.ts';

export { partlyFiltered } from './partly-filtered.tsx';

export interface LongBoardProps {
  readonly page: BoardPage;
  readonly long: Long;
  /** How a block is drawn, where the whole dossier is at hand. */
  readonly blockAt?: DrawBlock | undefined;
  /** The rest of a board of which only the first part was built into the page. */
  readonly more?: MoreOfPage | undefined;
  /** That the rest could not be had, and the ways out of it. */
  readonly failed?: ReactNode;
  /** Shown in place of the claims where no claim is left. */
  readonly empty: ReactNode;
}

/** A board of which only what is near the reader is drawn; or one of the pages it is built in. */
export function LongBoard({ page, long, blockAt, more, failed, empty }: LongBoardProps): ReactNode {
  const now = useMemo(() => ({ page, long, blockAt, more }), [page, long, blockAt, more]);
  const ready = useDeferredValue(now);
  const drawn = ready !== now && isDrawnAtOnce(ready.page, page) ? now : ready;
  return (
    <div aria-busy={drawn !== now || undefined}>
      <Drawn {...drawn} failed={failed} empty={page.shown === 0 && empty} />
    </div>
  );
}

/**
 * What filters leave is drawn as it can be, so that a key or a tick meanwhile does not wait for it. Not where the reader
 * is led back to a place on it, nor where cards change sides, where what they came by goes, or of another dossier.
 */
function isDrawnAtOnce(before: BoardPage, now: BoardPage): boolean {
  const isOther = before.heading.id !== now.heading.id || before.shown === 0;
  const isSwapped = before.columns[0]?.id !== now.columns[0]?.id;
  return nearPlace.isReturning === true || isOther || isSwapped || isFocusWithin();
}

function isFocusWithin(): boolean {
  return Boolean(document.activeElement?.closest('[data-block]'));
}

const Drawn = memo(function Drawn(props: LongBoardProps): ReactNode {
  const { page, long, blockAt, more, failed, empty } = props;
  const { heading, columns, shown } = page;
  const { outline, part } = long;
  const root = useRef<HTMLDivElement>(null);
  const { stretches, onFocus, onBlur } = useBlocks(root, long, blockAt);
  const sections = useMemo(
    () => stretches.flatMap(({ block }) => block?.sections ?? []),
    [stretches],
  );
  const { lit, listeners } = useLit(sections);
  const drawnAs = useRef<typeof outline>(undefined);
  useLayoutEffect(() => {
    if (drawnAs.current === outline) return;
    drawnAs.current = outline;
    comeToWanted();
  });
  return (
    <>
      {empty}
      <div
        ref={root}
        className={styles['board']}
        {...listeners}
        onFocus={(event) => {
          listeners.onFocus(event);
          onFocus(event);
        }}
        onBlur={(event) => {
          listeners.onBlur(event);
          onBlur(event);
        }}
      >
        {shown > 0 && <ColumnHeads columns={columns} />}
        {stretches.map(({ stretch, block }, index) => (
          <Block
            // What filters leave may come late: a card that stays is then no old one that moves, but one of another board.
            key={`${stretch.id}/${shown}`}
            dossier={heading.id}
            stretch={stretch}
            block={block}
            of={page.long?.part ? page.total : shown}
            isFirst={index === 0}
            lit={lit}
          />
        ))}
        {more && part && <Rest claims={page.total - part.last} more={more} failed={failed} />}
        {part && <Parts dossier={heading.id} part={part} total={page.total} />}
        <div className={longStyles['end']} />
      </div>
      {(part || shown > MOST_PRINTED) && (
        <p className={longStyles['printNote']}>
          Only a part of this board is printed. All {figures(page.total)} claims are in the
          dossier’s files, at the foot of its board.
        </p>
      )}
    </>
  );
});
