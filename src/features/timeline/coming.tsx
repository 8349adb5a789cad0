import type { ReactNode } from 'react';
import { counted } from '../../display/index.ts';
import styles from './coming.module.css';

/** The room of a drawing whose records are not all here yet. */
export function Coming({ records }: { readonly records: number }): ReactNode {
  return (
    <p role="status" className={styles['coming']}>
      The drawing of {counted(records, 'record')} is being made.
    </p>
  );
}
