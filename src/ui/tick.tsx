import type { ReactNode } from 'react';
import styles from './tick.module.css';

/** What a tick takes. */
export interface TickProps {
  readonly label: string;
  /** How many things this choice would show. */
  readonly count: number;
  /** What is counted, for those who hear the number alone: "claims". */
  readonly counted: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly id: string;
}

/** A choice that can be combined with others, and what it would show. */
export function Tick({ label, count, counted, checked, onChange, id }: TickProps): ReactNode {
  return (
    <label className={styles['tick']} data-empty={count === 0 || undefined} htmlFor={id}>
      <input id={id} type="checkbox" checked={checked} onChange={onChange} />
      <span>{label}</span>{' '}
      <span className={styles['count']}>
        {count}
        <span className="visually-hidden"> {counted}</span>
      </span>
    </label>
  );
}
