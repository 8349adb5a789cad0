import { useEffect, useState, type ReactNode } from 'react';
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
  // The box answers at once, however long it takes for what it stands for to follow.
  const [ticked, setTicked] = useState(checked);
  useEffect(() => setTicked(checked), [checked]);
  return (
    <label className={styles['tick']} data-empty={count === 0 || undefined} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={ticked}
        onChange={() => {
          setTicked(!ticked);
          onChange();
        }}
      />
      <span>{label}</span>{' '}
      <span className={styles['count']}>
        {count}
        <span className="visually-hidden"> {counted}</span>
      </span>
    </label>
  );
}
