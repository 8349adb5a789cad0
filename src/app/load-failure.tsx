import type { ReactNode } from 'react';
import { useHref } from '../display/index.ts';
import type { Failure } from '../library/index.ts';
import { Notice } from '../ui/index.ts';
import styles from './failure.module.css';
import { useFailureTitle } from './frame.tsx';
import { FindingList } from './notices.tsx';
import { TryAgain } from './try-again.tsx';

/** A page that could not be had: what happened, and every way out. */
export function LoadFailure(failure: Failure): ReactNode {
  const hrefOf = useHref();
  useFailureTitle('This page could not be loaded');
  const { findings } = failure.error;
  return (
    <div className={styles['failure']} role="alert">
      <h1 tabIndex={-1}>This page could not be loaded</h1>
      <TryAgain {...failure}>{findings.length > 0 && <FindingList findings={findings} />}</TryAgain>
      <p>
        Or go to <a href={hrefOf({ page: 'library' })}>all dossiers</a>. Nothing you chose is lost:
        it is in the address.
      </p>
    </div>
  );
}

/** An address of a dossier that is not there, more often misspelled than gone. */
export function NoDossier(failure: Failure): ReactNode {
  const hrefOf = useHref();
  useFailureTitle('No such dossier');
  return (
    <div className={styles['failure']} role="alert">
      <h1 tabIndex={-1}>There is no such dossier here</h1>
      <p>
        Its address may be misspelled. Look for it among{' '}
        <a href={hrefOf({ page: 'library' })}>all dossiers</a>, or{' '}
        <a href={hrefOf({ page: 'search' })}>search their claims</a>.
      </p>
      <TryAgain {...failure} />
    </div>
  );
}

/** A part of a page that could not be had, in its place; the rest of the page stands. */
export function PartFailure(failure: Failure): ReactNode {
  return (
    <div className={styles['part']} role="alert">
      <TryAgain {...failure} />
    </div>
  );
}

/** The page is whole because the filters of its address could not be applied. */
export function UnfilteredNotice(failure: Failure): ReactNode {
  return (
    <Notice urgency="alert">
      <TryAgain
        {...failure}
        effect="Everything is shown: the filters of this address could not be applied."
      />
    </Notice>
  );
}
