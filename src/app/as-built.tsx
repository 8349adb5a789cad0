import type { ReactNode } from 'react';
import { loadAnew, loadErrorSentences } from '../library/index.ts';
import { Button } from '../ui/index.ts';
import styles from './failure.module.css';

/** Said of a built page whose script did not come: it stays as it was built, which is a page to be read. */
export function AsBuilt(): ReactNode {
  return (
    <div className={styles['asBuilt']} role="alert">
      <p>
        This page can be read, and its links lead on, but it does no more than that.{' '}
        {loadErrorSentences.part}
      </p>
      <Button onClick={() => void loadAnew()}>Try again</Button>
    </div>
  );
}
