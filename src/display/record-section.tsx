import type { ReactNode } from 'react';
import styles from './record-section.module.css';

export interface RecordSectionProps {
  readonly id: string;
  readonly title: string;
  /** What to say when there is nothing: that is a finding too. */
  readonly none?: string | undefined;
  /** One block for each tie, note or account. */
  readonly children: readonly ReactNode[];
}

/** A part of a record's page: a heading and its blocks, or the finding that there are none. */
export function RecordSection({ id, title, none, children }: RecordSectionProps): ReactNode {
  if (children.length === 0 && none === undefined) return null;
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children.length === 0 ? <p className={styles['none']}>{none}</p> : null}
      {children.length > 0 && <div className={styles['blocks']}>{children}</div>}
    </section>
  );
}
