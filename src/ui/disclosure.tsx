import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

/** What a disclosure takes. */
export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it starts open. The reader's own opening and closing is left to the browser. */
  readonly open?: boolean | undefined;
}

/** Something a reader can open in place, with or without script. */
export function Disclosure({ summary, children, open }: DisclosureProps): ReactNode {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
