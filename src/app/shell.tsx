import { Outlet, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Address, Dropped } from '../address/index.ts';
import type { Reading } from '../dossier/index.ts';
import { HrefProvider } from '../display/index.ts';
import { DroppedContext, type DroppedReports } from './dropped-context.ts';
import { Keys } from './keys.tsx';
import { LateOffline } from './late-offline.tsx';
import styles from './shell.module.css';
import { href } from './site.ts';

/** What stands around every page: the way past it, the way round the site, and the keys. */
export function Shell(): ReactNode {
  const reading = useSearch({ from: '__root__' });
  const hrefOf = useCallback(
    (address: Address, other?: Reading) => href(address, other ?? reading),
    [reading],
  );
  return (
    <HrefProvider hrefOf={hrefOf}>
      <DroppedContext value={useDroppedReports()}>
        <a className="visually-hidden" href="#main">
          Skip to the page
        </a>
        <div className={styles['page']}>
          <Banner />
          <main id="main" tabIndex={-1} className={styles['main']}>
            <Outlet />
          </main>
          <Foot />
        </div>
        <LateOffline />
        <Keys />
      </DroppedContext>
    </HrefProvider>
  );
}

function Banner(): ReactNode {
  return (
    <header className={styles['banner']}>
      <a className={styles['name']} href={href({ page: 'home' })}>
        Rejoinder
      </a>
      <nav aria-label="Site">
        <ul className={styles['nav']}>
          <li>
            <a href={href({ page: 'library' })}>Dossiers</a>
          </li>
          <li>
            <a href={href({ page: 'about' })}>How to read this</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function Foot(): ReactNode {
  // Known in the browser alone: a built site can be served at any host.
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(window.location.origin), []);
  return (
    <footer className={styles['foot']}>
      {origin && <p className={styles['printed']}>Addresses on this paper begin with {origin}</p>}
      <p>
        Rejoinder says no more than the article it reads. What is ours is marked as ours.{' '}
        <a href={href({ page: 'about' })}>How to read this</a>
      </p>
      <button type="button" className={styles['keys']} popoverTarget="keys">
        Keys
      </button>
    </footer>
  );
}

function useDroppedReports(): DroppedReports {
  const { dropped: first } = useRouter().options.context;
  const [dropped, setDropped] = useState<DroppedReports['dropped']>([]);
  // Not in the first render: the page was built before anybody had come by any address.
  // Nothing is set where nothing was dropped: a change here would have the whole page come alive in one go.
  useEffect(() => {
    if (first.length > 0) setDropped((now) => [...first, ...now]);
  }, [first]);
  return useMemo(
    () => ({
      dropped,
      report: (more) => setDropped((now) => withoutRepeats([...now, ...more])),
      dismiss: () => setDropped([]),
    }),
    [dropped],
  );
}

function withoutRepeats(all: readonly Dropped[]): readonly Dropped[] {
  return [...new Map(all.map((one) => [`${one.parameter}=${one.value}`, one])).values()];
}
