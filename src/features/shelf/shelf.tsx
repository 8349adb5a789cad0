import { useMemo, type ReactNode } from 'react';
import { isSought, writeSought, type Sought } from '../../address/index.ts';
import {
  parseEdtf,
  selectShelf,
  SHELF_LENGTH,
  type LibraryEntry,
  type LibraryPage,
  type ShelfEntry,
} from '../../dossier/index.ts';
import { counted, dateInWords, Paging, PartyMark, useHref } from '../../display/index.ts';
import { figures } from '../../ui/index.ts';
import { Empty } from './empty.tsx';
import { ShelfForm } from './shelf-form.tsx';
import styles from './shelf.module.css';

export interface ShelfProps {
  readonly page: LibraryPage;
  readonly sought: Sought;
  /** Every dossier, once it is known: needed as soon as something is looked for. */
  readonly whole: readonly ShelfEntry[] | undefined;
  /** Called with what the reader looks for. */
  readonly onSeek: (sought: Sought) => void;
}

/** The dossiers of this site, and a way to look for some of them. */
export function Shelf({ page, sought, whole, onSeek }: ShelfProps): ReactNode {
  const hrefOf = useHref();
  const view = useMemo(() => whole && selectShelf(whole, wishOf(sought)), [whole, sought]);
  const asked = isSought(sought);
  const found = asked ? view?.entries : undefined;
  const part = asked ? sought.part : page.part;
  const parts = found ? Math.max(1, Math.ceil(found.length / SHELF_LENGTH)) : page.parts;
  const shown = found
    ? found.slice((part - 1) * SHELF_LENGTH, part * SHELF_LENGTH)
    : asked
      ? []
      : page.entries;
  return (
    <>
      <header className={styles['head']}>
        <h1 tabIndex={-1}>{part === 1 || asked ? 'Dossiers' : `Dossiers, page ${part}`}</h1>
        <p>Each takes one article about a dispute and sets its two sides against each other.</p>
        <p>
          <a href={hrefOf({ page: 'search' })}>Search the claims of all dossiers</a>
        </p>
      </header>
      {page.total > 1 && (
        <ShelfForm sought={sought} choices={view?.choices ?? page.choices} onSeek={onSeek} />
      )}
      {page.total > 1 && (
        <p className={styles['count']}>
          <span role="status">{countInWords(page.total, found?.length, asked)}</span>{' '}
          {asked && <a href={hrefOf({ page: 'library' })}>Show all dossiers</a>}
        </p>
      )}
      {whole && found?.length === 0 && <Empty whole={whole} sought={sought} />}
      <ul className={styles['shelf']}>
        {shown.map((entry) => (
          <Entry key={entry.heading.id} entry={entry} />
        ))}
      </ul>
      {(found || !asked) && (
        <Paging
          label="Dossiers"
          part={part}
          parts={parts}
          hrefOf={(to) =>
            asked
              ? hrefOf({ page: 'library' }) + writeSought({ ...sought, part: to })
              : hrefOf({ page: 'library', part: to })
          }
        />
      )}
    </>
  );
}

function wishOf({ q, party, topic }: Sought) {
  return { words: q, party, topic };
}

function countInWords(total: number, found: number | undefined, asked: boolean): string {
  if (!asked) return `${counted(total, 'dossier')}, last revised first.`;
  if (found === undefined) return 'Looking through all dossiers…';
  return `${figures(found)} of ${counted(total, 'dossier')} found.`;
}

function Entry({ entry: { heading, counts } }: { readonly entry: LibraryEntry }): ReactNode {
  const hrefOf = useHref();
  const revised = parseEdtf(heading.revised);
  return (
    <li className={styles['entry']}>
      <h2 lang={heading.language}>
        <a href={hrefOf({ page: 'board', dossier: heading.id })}>{heading.title}</a>
      </h2>
      <p lang={heading.language}>{heading.summary}</p>
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
