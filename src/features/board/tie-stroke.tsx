import type { ReactNode } from 'react';
import type { DrawnTie } from '../../dossier/index.ts';
import styles from './tie-lines.module.css';

export interface TieStrokeProps extends Pick<DrawnTie, 'relation' | 'basis'> {
  readonly d: string;
}

/** A line: dashed for what qualifies; single, double or thin for whose judgement it is. */
export function TieStroke({ relation, basis, d }: TieStrokeProps): ReactNode {
  return (
    <>
      <path className={styles['tie']} data-relation={relation} data-basis={basis} d={d} />
      {basis === 'juxtaposed' && <path className={styles['between']} d={d} />}
    </>
  );
}

export interface TieEndProps extends Pick<DrawnTie, 'relation'> {
  readonly x: number;
  readonly y: number;
}

/** The claim's end of a line: a cross for against, a disc for for, a ring for what qualifies. */
export function TieEnd({ relation, x, y }: TieEndProps): ReactNode {
  if (relation === 'contradicts') {
    return (
      <path
        className={styles['cross']}
        d={`M${x - 4} ${y - 4} L${x + 4} ${y + 4} M${x - 4} ${y + 4} L${x + 4} ${y - 4}`}
      />
    );
  }
  return (
    <circle
      className={relation === 'supports' ? styles['disc'] : styles['ring']}
      cx={x}
      cy={y}
      r="4"
    />
  );
}
