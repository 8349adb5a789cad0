import type { ReactNode } from 'react';
import type { Relation } from '../../dossier/index.ts';
import styles from './drawing.module.css';

export interface TieEndProps {
  readonly relation: Relation;
  /** `near`: at the claim the tie is of; `far`: at what it is tied to. */
  readonly end: 'near' | 'far';
  readonly x: number;
  readonly y: number;
}

/**
 * An end of a tie. At the claim a cross for against, a disc for for and a ring for what qualifies it; at the claim
 * that is answered a point; where two oppose each other a bar at both.
 */
export function TieEnd({ relation, end, x, y }: TieEndProps): ReactNode {
  if (relation === 'opposes') {
    return <path className={styles['cross']} d={`M${x} ${y - 6}V${y + 6}`} />;
  }
  if (relation === 'answers') {
    if (end === 'near') return null;
    return (
      <path className={styles['disc']} d={`M${x - 5} ${y - 5}L${x + 5} ${y}L${x - 5} ${y + 5}Z`} />
    );
  }
  if (end === 'far') return null;
  if (relation === 'contradicts') {
    const cross = `M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x - 4} ${y + 4}L${x + 4} ${y - 4}`;
    return <path className={styles['cross']} d={cross} />;
  }
  const look = relation === 'supports' ? 'disc' : 'hollow';
  return <circle className={styles[look]} cx={x} cy={y} r="4" />;
}
