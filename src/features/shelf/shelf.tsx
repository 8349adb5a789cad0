import type { ReactNode } from 'react';
import { parseEdtf, type LibraryEntry, type LibraryPage } from '../../dossier/index.ts';
import { counted, dateInWords, PartyMark, useHref } from '../../display/index.ts';
import styles from './shelf.module.css';

/** Every dossier of this site. */
export function Shelf({ page }: { readonly page: LibraryPage }): ReactNode {
  return (
    <>
      <header className={styles['head']}>
        <h1 tabIndex={-1}>Dossiers</h1>
        <p>Each takes one article about a dispute and sets its two sides against each other.</p>
      </header>
      <ul className={styles['shelf']}>
        {page.entries.map((entry) => (
          <Entry key={entry.heading.id} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function Entry({ entry: { heading, counts } }: { readonly entry: LibraryEntry }): ReactNode {
  const hrefOf = useHref();
  const revised = parseEdtf(heading.revised);
  return (
    <li className={styles['entry']}>
      <h2>
        <a href={hrefOf({ page: 'board', dossier: heading.id })}>{heading.title}</a>
      </h2>
      <p>{heading.summary}</p>
      <p className={styles['facts']}>
        {heading.parties.map((party) => (
          <PartyMark key={party.id} party={party} />
        ))}
      </p>
      <p className={styles['facts']}>
        {counted(counts.claims, 'claim')}, {counted(counts.events, 'event')},{' '}
        {counted(counts.assessments, 'assessment')}, {counted(counts.links, 'tie')} · from{' '}
        {heading.sources.map(({ publisher }) => publisher).join(', ')} · last revised{' '}
        <time dateTime={heading.revised}>{revised ? dateInWords(revised) : heading.revised}</time>
      </p>
    </li>
  );
}
