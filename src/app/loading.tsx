import type { ReactNode } from 'react';
import styles from './failure.module.css';

/** The dossier is on its way. */
export function Loading(): ReactNode {
  return (
    <div className={styles['failure']} role="status">
      <p>Loading the dossier…</p>
      <noscript>
        <p>
          This page needs JavaScript, which is off. The board and every record can be read without.
        </p>
      </noscript>
    </div>
  );
}
