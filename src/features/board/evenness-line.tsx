import type { ReactNode } from 'react';
import type { Evenness, PartyView } from '../../dossier/index.ts';
import { counted } from '../../display/index.ts';
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
      {inOrder.map((one, index) => (
        <span key={one.party.id}>
          {index > 0 && ' and '}
          <strong>{counted(one.eventsAgainst, 'event')}</strong> against {reach(one)}
        </span>
      ))}
      . This is the article’s selection, not a verdict.
    </p>
  );
}

function reach({ claims, claimsContradicted, party }: Evenness): string {
  const all = `the ${claims} ${party.adjective} claims`;
  return claimsContradicted === 0 ? all : `${claimsContradicted} of ${all}`;
}
