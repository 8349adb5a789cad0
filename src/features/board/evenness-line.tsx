import type { ReactNode } from 'react';
import type { Evenness, PartyView } from '../../dossier/index.ts';
import { evennessCaveat, evennessWords } from '../../display/index.ts';
import styles from './evenness-line.module.css';

export interface EvennessLineProps {
  readonly columns: readonly PartyView[];
  readonly evenness: readonly Evenness[];
}

/** How evenly the article itself treats the two sides, in numbers, and whose doing that is. */
export function EvennessLine({ columns, evenness }: EvennessLineProps): ReactNode {
  const inOrder = columns.flatMap((party) => evenness.filter((one) => one.party.id === party.id));
  return (
    <p className={styles['line']} data-filtered-part="">
      The article reports{' '}
      {inOrder.map(evennessWords).map(({ events, claims }, index) => (
        <span key={inOrder[index]?.party.id}>
          {index > 0 && ' and '}
          <strong>{events}</strong> against {claims}
        </span>
      ))}
      . {evennessCaveat}
    </p>
  );
}
