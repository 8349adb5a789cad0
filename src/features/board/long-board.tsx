import { useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { BoardPage, LongBoard as Long } from '../../dossier/index.ts';
import type { MoreOfPage } from '../../library/index.ts';
import { comeToWanted, wantedBlock } from '../../ui/index.ts';
import { Block } from './block.tsx';
import styles from './board.module.css';
import { ColumnHeads } from './column-heads.tsx';
import { useLit } from './lit.ts';
import { Parts } from './parts.tsx';
import { MOST_PRINTED, useBlocks, type DrawBlock } from './use-blocks.ts';

export interface LongBoardProps {
  readonly page: BoardPage;
  readonly long: Long;
  readonly blockAt: DrawBlock | undefined;
  readonly more: MoreOfPage | undefined;
}

/** A board of which only what is near the reader is drawn; or one of the pages it is built in. */
export function LongBoard({ page, long, blockAt, more }: LongBoardProps): ReactNode {
  const { heading, columns, shown } = page;
  const { outline, part } = long;
  const root = useRef<HTMLDivElement>(null);
  const { blocks, onFocus, onBlur } = useBlocks(root, long, blockAt);
  const sections = useMemo(() => blocks.flatMap((block) => block?.sections ?? []), [blocks]);
  const { lit, listeners } = useLit(sections);
  const ask = more?.ask;
  useLayoutEffect(() => void comeToWanted(), [outline]);
  useEffect(() => {
    // Back where the built page ends before the place that the reader comes back to.
    if (ask && wantedBlock() !== undefined && !comeToWanted()) ask();
  }, [ask]);
  return (
    <>
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
        {outline.map((one, index) => (
          <Block
            key={one.id}
            dossier={heading.id}
            outline={one}
            block={blocks[index]}
            of={shown}
            isFirst={index === 0}
            lit={lit}
          />
        ))}
      </div>
      {(part || shown > MOST_PRINTED) && (
        <p className={styles['printNote']}>
          Only a part of this board is printed. All {page.total} claims are in the dossier’s files,
          at the foot of its board.
        </p>
      )}
      {part && <Parts dossier={heading.id} part={part} total={page.total} more={more} />}
    </>
  );
}
