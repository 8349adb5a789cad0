import { useRouter } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { Dossier, Revision } from '../dossier/index.ts';
import { useHref } from '../display/index.ts';
import {
  loadErrorSentences,
  type DossierAddress,
  type LoadedDossier,
  type LoadError,
} from '../library/index.ts';
import { Button } from '../ui/index.ts';
import styles from './failure.module.css';
import { PageDate, useFailureTitle } from './frame.tsx';
import { FindingList } from './notices.tsx';

/** A page that could not be had: what happened, and every way out. */
export function LoadFailure({
  error,
  retry,
}: {
  readonly error: LoadError;
  readonly retry: () => void;
}): ReactNode {
  const hrefOf = useHref();
  useFailureTitle('This page could not be loaded');
  return (
    <div className={styles['failure']} role="alert">
      <h1 tabIndex={-1}>This page could not be loaded</h1>
      <p>{loadErrorSentences[error.code]}</p>
      {error.findings.length > 0 && <FindingList findings={error.findings} />}
      <p>
        <Button onClick={retry}>Try again</Button>
      </p>
      <p>
        Or go to <a href={hrefOf({ page: 'library' })}>all dossiers</a>. Nothing you chose is lost:
        it is in the address.
      </p>
    </div>
  );
}

const kinds = {
  timeline: 'timeline',
  map: 'map',
  source: 'page',
  claim: 'claim',
  event: 'event',
  assessment: 'assessment',
  speaker: 'speaker',
  board: 'board',
} as const;

interface MissingProps {
  readonly loaded: LoadedDossier;
  readonly address: DossierAddress;
}

/** A dossier without the record that was asked for: says so if it was withdrawn, and why. */
export function MissingRecord(props: MissingProps): ReactNode {
  const { loaded, address } = props;
  const withdrawal = loaded.drawing.withdrawal(address);
  if (!withdrawal) return <UnknownRecord {...props} />;
  return <WithdrawnRecord {...props} withdrawal={withdrawal} />;
}

function WithdrawnRecord({
  loaded: { dossier },
  address,
  withdrawal: { date, text },
}: MissingProps & { readonly withdrawal: Revision }): ReactNode {
  useFailureTitle(`Withdrawn ${kinds[address.page]}`);
  return (
    <div className={styles['failure']}>
      <h1 tabIndex={-1}>This {kinds[address.page]} has been withdrawn</h1>
      <p>
        The editors of “{dossier.title}” took it out on <PageDate day={date} />, and say:
      </p>
      <p>{text}</p>
      <WayToBoard dossier={dossier} />
    </div>
  );
}

/** Nobody knows of such a record: offers those that may have been meant. */
function UnknownRecord({ loaded: { dossier, drawing }, address }: MissingProps): ReactNode {
  const hrefOf = useHref();
  const near = useMemo(() => drawing.near(address), [drawing, address]);
  useFailureTitle(`No such ${kinds[address.page]}`);
  return (
    <div className={styles['failure']}>
      <h1 tabIndex={-1}>There is no such {kinds[address.page]} here</h1>
      <p>
        “{dossier.title}” has nothing at this address. It may be misspelled, or cut short on its way
        to you.
      </p>
      {near.length > 0 && (
        <>
          <p>Did you mean one of these?</p>
          <ul>
            {near.map(({ address: one, name }) => (
              <li key={hrefOf(one)}>
                <a href={hrefOf(one)}>{`${kinds[one.page]}: ${name}`}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <WayToBoard dossier={dossier} />
    </div>
  );
}

function WayToBoard({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const hrefOf = useHref();
  return (
    <p>
      <a href={hrefOf({ page: 'board', dossier: dossier.id })}>The board, with everything on it</a>
    </p>
  );
}

/** An address that is no page's. */
export function UnknownAddress(): ReactNode {
  const hrefOf = useHref();
  useFailureTitle('No such page');
  return (
    <div className={styles['failure']}>
      <h1 tabIndex={-1}>There is no page at this address</h1>
      <p>It may be misspelled, or cut short on its way to you. These are the ways on:</p>
      <ul>
        <li>
          <a href={hrefOf({ page: 'home' })}>The board</a>
        </li>
        <li>
          <a href={hrefOf({ page: 'library' })}>All dossiers</a>
        </li>
        <li>
          <a href={hrefOf({ page: 'about' })}>How to read this</a>
        </li>
      </ul>
    </div>
  );
}

/** The program itself failed: says so, and offers the page afresh. */
export function ProgramFailure(): ReactNode {
  const router = useRouter();
  useFailureTitle('Something in this page broke');
  return (
    <div className={styles['failure']} role="alert">
      <h1 tabIndex={-1}>Something in this page broke</h1>
      <p>That is our fault, not yours. Your place and filters are in the address.</p>
      <p>
        <Button onClick={() => void router.invalidate()}>Try again</Button>
      </p>
    </div>
  );
}
