import type { ReactNode } from 'react';
import type { BoardPage } from '../../dossier/index.ts';
import { PartyMark } from '../../display/index.ts';
import styles from './board.module.css';
import { Legend } from './legend.tsx';

/** Whose claims stand in which column, and what the lines between them mean. */
export function ColumnHeads({ columns }: Pick<BoardPage, 'columns'>): ReactNode {
  const [left, right] = columns;
  return (
    <div className={styles['heads']}>
      <p className={styles['columnHead']}>{left && <PartyMark party={left} />}</p>
      <Legend />
      <p className={styles['columnHead']}>{right && <PartyMark party={right} />}</p>
    </div>
  );
}
