import { useRef, type ReactNode } from 'react';
import { useComingAlive } from './coming-alive.ts';
import { figures } from './figures.ts';
import { useFollowing } from './following.ts';
import styles from './tick.module.css';

/** What a tick takes. */
export interface TickProps {
  readonly label: string;
  /** How many things this choice would show. */
  readonly count: number;
  /** How many it can show at most, where that changes: the line keeps room for them. */
  readonly most?: number;
  /** What is counted, for those who hear the number alone: "claims". */
  readonly counted: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly id: string;
}

/** A choice that can be combined with others, and what it would show. */
export function Tick({ label, count, most, counted, checked, onChange, id }: TickProps): ReactNode {
  // The box answers at once, however long it takes for what it stands for to follow.
  const [ticked, setTicked] = useFollowing(checked);
  const box = useRef<HTMLInputElement>(null);
  const change = (): void => {
    setTicked(!ticked);
    onChange();
  };
  // A built page comes with no box ticked: one that is was ticked before the script was here.
  useComingAlive(() => {
    if (box.current?.checked && !ticked) change();
  });
  return (
    <label className={styles['tick']} data-empty={count === 0 || undefined} htmlFor={id}>
      <input id={id} type="checkbox" ref={box} checked={ticked} onChange={change} />
      {`${label} `}
      <span className={styles['count']} data-most={most && figures(most)}>
        {figures(count)}
        <span className="visually-hidden">{` ${counted}`}</span>
      </span>
    </label>
  );
}
