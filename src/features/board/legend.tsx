import type { ReactNode } from 'react';
import styles from './tie-lines.module.css';

const kinds = [
  { relation: 'contradicts', words: 'against' },
  { relation: 'supports', words: 'for' },
  { relation: 'qualifies', words: 'qualifies' },
] as const;

/** What the drawn lines mean. */
export function Legend(): ReactNode {
  return (
    <ul className={styles['legend']} aria-label="What the lines mean">
      {kinds.map(({ relation, words }) => (
        <li key={relation}>
          <svg viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
            <path className={styles['tie']} data-relation={relation} d="M4 6 H32" />
            <TieEnd relation={relation} x={32} y={6} />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
          <path
            className={styles['tie']}
            data-relation="supports"
            data-basis="editorial"
            d="M4 6 H32"
          />
        </svg>
        thin: our reading
      </li>
    </ul>
  );
}

export interface TieEndProps {
  readonly relation: string;
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
