import { useEffect, type ReactNode } from 'react';
import { cleared, readingNames } from '../address/index.ts';
import {
  isFiltered,
  parseEdtf,
  type DossierHeading,
  type LinkTarget,
  type Reading,
} from '../dossier/index.ts';
import { dateInWords, machineDate, useHref } from '../display/index.ts';
import { latePart, type DossierPage, type Page } from '../library/index.ts';
import styles from './frame.module.css';
import { canonicalAddressOf, nameOf, signed } from './page-name.ts';
import { readings } from './readings.ts';
import { href } from './site.ts';

/** The readings of a dossier, with what the reader has chosen to see kept in each. */
export function ReadingBar({
  page,
  reading,
}: {
  readonly page: DossierPage;
  readonly reading: Reading;
}): ReactNode {
  const hrefOf = useHref();
  const dossier = page.heading.id;
  // From a record's page the way leads to that record among the others.
  const kept = { ...reading, record: recordOf(page) ?? reading.record };
  return (
    <nav className={styles['readings']} aria-label="Readings of this dossier">
      <ul>
        {(['board', ...readingNames] as const).map((name) => (
          <li key={name}>
            <a
              href={hrefOf({ page: name, dossier }, kept)}
              aria-current={page.kind === name ? 'page' : undefined}
            >
              {name === 'board' ? 'Board' : readings[name].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function recordOf(page: DossierPage): LinkTarget | undefined {
  switch (page.kind) {
    case 'claim':
      return { kind: 'claim', id: page.claim.id };
    case 'event':
      return { kind: 'event', id: page.event.id };
    case 'assessment':
      return { kind: 'assessment', id: page.assessment.id };
    default:
      return undefined;
  }
}

/** The way back to the board from a record, and what of the board the reader has chosen to see. */
export function Crumbs({
  heading,
  reading,
  children,
}: {
  readonly heading: DossierHeading;
  readonly reading: Reading;
  /** What else stands in the line. */
  readonly children: ReactNode;
}): ReactNode {
  const hrefOf = useHref();
  const board = { page: 'board', dossier: heading.id } as const;
  return (
    <div className={styles['top']}>
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
      {children}
    </div>
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

/**
 * Keeps the document's head in step with the page that is shown. Phones share the address it is to be known by, which
 * has no filters; a site that does not know its own address names none, and then there is none to be kept.
 */
export function useHead(page: Page | undefined): void {
  useDocumentHead(page && nameOf(page), page);
}

/** The title where no page is shown but what became of it, at whatever address that was. */
export function useFailureTitle(what: string): void {
  useDocumentHead(what);
}

function useDocumentHead(name?: string, page?: Page): void {
  const path = page && href(canonicalAddressOf(page));
  useEffect(() => {
    if (!name) return;
    const title = signed(name);
    const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');
    if (canonical) {
      canonical.href = new URL(path ?? location.pathname, canonical.href).href;
      setMeta('[property="og:url"]', canonical.href);
    }
    // A built page comes with its own, and filters change nothing of it.
    if (document.title === title) return;
    document.title = title;
    describe(title);
    if (!page) return;
    latePart(() => import('./head.ts')).then(
      ({ headOf }) => document.title === title && describe(headOf(page).description),
      () => undefined,
    );
  }, [name, path, page]);
}

function describe(as: string): void {
  setMeta('[name=description]', as);
}

function setMeta(selector: string, content: string): void {
  document.querySelector(selector)?.setAttribute('content', content);
}
