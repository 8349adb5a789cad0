import type { ReactNode } from 'react';
import type { Evenness, PartyView } from '../../dossier/index.ts';
import { evennessInWords } from '../../display/index.ts';
import styles from './evenness-line.module.css';

export interface EvennessLineProps {
  readonly columns: readonly PartyView[];
  readonly evenness: readonly Evenness[];
}

/** How evenly the article itself treats the two sides, in numbers, and whose doing that is. */
export function EvennessLine({ columns, evenness }: EvennessLineProps): ReactNode {
  const { opening, sides, closing } = evennessInWords(columns, evenness);
  return (
    <p className={styles['line']} data-filtered-part="">
      {`${opening} `}
      {sides.map(({ party, events, against }, index) => (
        <span key={party}>
          {index > 0 && ' and '}
          <strong>{events}</strong>
          {` ${against}`}
        </span>
      ))}
      {closing}
    </p>
  );
}
