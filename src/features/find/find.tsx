import type { ReactNode } from 'react';
import type { Sought } from '../../address/index.ts';
import type { SearchPage } from '../../dossier/index.ts';
import { counted, useHref } from '../../display/index.ts';
import { FindForm } from './find-form.tsx';
import styles from './find.module.css';
import { Results } from './results.tsx';
import { useFound } from './use-found.ts';

export interface FindProps {
  readonly page: SearchPage;
  readonly sought: Sought;
  /** The site's base path. */
  readonly base: string;
  /** Called with what the reader looks for. */
  readonly onSeek: (sought: Sought) => void;
}

/** A search of every claim of every dossier. */
export function Find({ page, sought, base, onSeek }: FindProps): ReactNode {
  const hrefOf = useHref();
  const state = useFound(base, sought);
  return (
    <>
      <header className={styles['head']}>
        <h1 tabIndex={-1}>Search all claims</h1>
        <p>
          {counted(page.claims, 'claim')} in {counted(page.dossiers, 'dossier')}. To look for a
          dossier instead, go to <a href={hrefOf({ page: 'library' })}>all dossiers</a>.
        </p>
        <noscript>
          <p>
            This search needs JavaScript, which is off. Every claim can be reached from{' '}
            <a href={hrefOf({ page: 'library' })}>all dossiers</a>.
          </p>
        </noscript>
      </header>
      <FindForm sought={sought} choices={page.choices} onSeek={onSeek} />
      <Results state={state} sought={sought} />
    </>
  );
}
