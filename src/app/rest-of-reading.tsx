import { useEffect, type ReactNode } from 'react';
import { useHref } from '../display/index.ts';
import type { MoreOfPage, ReadingPage } from '../library/index.ts';
import styles from './frame.module.css';
import { Told } from './late-failing.tsx';

export interface RestOfReadingProps {
  readonly page: ReadingPage;
  readonly more: MoreOfPage;
}

/** What a built page of a long dossier leaves for later: asked for as soon as the page is alive. */
export function RestOfReading({ page, more }: RestOfReadingProps): ReactNode {
  const hrefOf = useHref();
  const { ask, failure } = more;
  useEffect(ask, [ask]);
  return (
    <>
      {failure && <Told as="PartFailure" {...failure} />}
      <noscript>
        <p className={styles['begun']}>
          This page has only its beginning without JavaScript. Every claim, and what stands for and
          against it, is on{' '}
          <a href={hrefOf({ page: 'board', dossier: page.heading.id })}>the board</a> and its parts.
        </p>
      </noscript>
    </>
  );
}
