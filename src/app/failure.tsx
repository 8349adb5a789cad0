import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useHref } from '../display/index.ts';
import { Button } from '../ui/index.ts';
import styles from './failure.module.css';
import { useFailureTitle } from './frame.tsx';

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
