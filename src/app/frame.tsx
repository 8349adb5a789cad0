import { useEffect, type ReactNode } from 'react';
import { cleared, isFiltered } from '../address/index.ts';
import type { DossierHeading, Reading } from '../dossier/index.ts';
import { dateInWords, machineDate, useHref } from '../display/index.ts';
import { parseEdtf } from '../dossier/index.ts';
import type { Page } from '../library/index.ts';
import styles from './frame.module.css';
import { headOf, siteName } from './head.ts';

/** The way back to the board from a record, and what of the board the reader has chosen to see. */
export function Crumbs({
  heading,
  reading,
}: {
  readonly heading: DossierHeading;
  readonly reading: Reading;
}): ReactNode {
  const hrefOf = useHref();
  const board = { page: 'board', dossier: heading.id } as const;
  return (
    <nav className={styles['crumbs']} aria-label="Dossier">
      <a id="to-board" href={hrefOf(board)}>
        <span aria-hidden="true">← </span>The board: {heading.title}
      </a>
      {isFiltered(reading) && (
        <span>
          {' '}
          · filtered · <a href={hrefOf(board, cleared(reading))}>show everything</a>
        </span>
      )}
    </nav>
  );
}

/** The article a dossier reads, and the way to it. */
export function SourceLine({ heading }: { readonly heading: DossierHeading }): ReactNode {
  return (
    <section className={styles['source']} aria-label="Source">
      {heading.sources.map((source) => (
        <p key={source.id}>
          Read from <a href={source.url}>{source.title}</a>, {source.kind} of {source.publisher}
          {source.byline && `, by ${source.byline}`}
          {source.published && (
            <>
              , page dated <PageDate day={source.published} />
            </>
          )}
          . Its text is not reproduced here.
        </p>
      ))}
      <p>
        Dossier last revised <PageDate day={heading.revised} />.
      </p>
    </section>
  );
}

/** A day on which something was published, in words. */
export function PageDate({ day }: { readonly day: string }): ReactNode {
  const date = parseEdtf(day);
  return <time dateTime={machineDate(day)}>{date ? dateInWords(date) : day}</time>;
}

/** Keeps the document's title in step with the page that is shown. */
export function useTitle(page: Page | undefined): void {
  useDocumentTitle(page && headOf(page).title);
}

/** The same where no page is shown but what became of it. */
export function useFailureTitle(what: string): void {
  useDocumentTitle(`${what} · ${siteName}`);
}

function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
}
