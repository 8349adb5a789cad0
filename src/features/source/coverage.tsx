import type { ReactNode } from 'react';
import { counted } from '../../display/index.ts';
import type {
  Coverage,
  ParagraphView,
  SomeParagraphs,
  SourcePage,
  SourceView,
} from '../../dossier/index.ts';
import { GrowingBox, isLongList, useGrowing } from '../../ui/index.ts';
import { listed } from './copy-words.ts';
import styles from './coverage.module.css';

export interface CoverageProps {
  readonly page: SourcePage;
  readonly source: SourceView;
  /** The id of a paragraph on the page. */
  readonly idOf: (paragraph: number) => string;
}

/** Which paragraphs feed which side, and what was left out: in words, and as a table that draws what it counts. */
export function CoverageAtAGlance({ page, source, idOf }: CoverageProps): ReactNode {
  return (
    <div className={styles['coverage']}>
      <CoverageInWords
        coverage={source.coverage}
        of={source.paragraphCount}
        isFiltered={page.shown < page.total}
      />
      <CoverageTable page={page} source={source} idOf={idOf} />
    </div>
  );
}

/** Paragraph by paragraph. That of a long article scrolls in a box of its own, or nobody would come to what follows. */
function CoverageTable({ page, source, idOf }: CoverageProps): ReactNode {
  const list = useGrowing(source.paragraphs.length);
  const isMeasured = source.paragraphs.some(({ covered }) => covered !== undefined);
  const table = (
    <table className={styles['table']}>
      <caption>
        How many claims, events and judgements of its own each paragraph gives
        {isMeasured && ', and how much of it the dossier cites'}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <abbr title="Paragraph">¶</abbr>
          </th>
          {page.columns.map(({ id, adjective, place }) => (
            <th key={id} scope="col">
              <Token kind={place} />
              {`\u00A0${adjective} claims`}
            </th>
          ))}
          <th scope="col">
            <Token kind="event" />
            {'\u00A0Events'}
          </th>
          <th scope="col">
            <Token kind="assessment" />
            {'\u00A0Its own voice'}
          </th>
          {isMeasured && <th scope="col">Cited</th>}
        </tr>
      </thead>
      <tbody>
        {source.paragraphs.slice(0, list.to).map((paragraph) => (
          <tr key={paragraph.number}>
            <th scope="row">
              <a href={`#${idOf(paragraph.number)}`}>{paragraph.number}</a>
            </th>
            {countsOf(page, paragraph).map(({ kind, count }) => (
              <td key={kind}>
                <Count kind={kind} count={count} />
              </td>
            ))}
            {isMeasured && (
              <td>
                <Share of={paragraph.covered ?? 0} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!isLongList(source.paragraphCount)) return table;
  return (
    <GrowingBox list={list} rows="paragraphs" label="Paragraph by paragraph">
      <div className={styles['long']}>{table}</div>
    </GrowingBox>
  );
}

type Kind = 'first' | 'second' | 'event' | 'assessment';

function countsOf(
  { columns, records }: SourcePage,
  { taken }: ParagraphView,
): readonly { readonly kind: Kind; readonly count: number }[] {
  const kinds = taken.flatMap(({ record }): readonly Kind[] => {
    const one = records[record];
    if (!one) return [];
    return [one.kind === 'claim' ? one.party.place : one.kind];
  });
  return [...columns.map(({ place }) => place), 'event' as const, 'assessment' as const].map(
    (kind) => ({ kind, count: kinds.filter((one) => one === kind).length }),
  );
}

function Count({ kind, count }: { readonly kind: Kind; readonly count: number }): ReactNode {
  if (count === 0) {
    return (
      <span className={styles['none']}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">none</span>
      </span>
    );
  }
  return (
    <span className={styles['count']}>
      {count}{' '}
      <span className={styles['tokens']} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <Token key={index} kind={kind} />
        ))}
      </span>
    </span>
  );
}

/** A disc for the first side, a ring for the second, a bar for an event, a diamond for the article's own voice. */
function Token({ kind }: { readonly kind: Kind }): ReactNode {
  return (
    <svg
      className={styles['token']}
      data-kind={kind}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
    >
      {kind === 'first' && <circle cx="5" cy="5" r="4.5" />}
      {kind === 'second' && <circle cx="5" cy="5" r="3.5" />}
      {kind === 'event' && <rect x="1" y="1" width="8" height="8" />}
      {kind === 'assessment' && <path d="M5 0 10 5 5 10 0 5Z" />}
    </svg>
  );
}

function Share({ of }: { readonly of: number }): ReactNode {
  return (
    <span className={styles['count']}>
      {Math.round(of * 100)}%{' '}
      <svg
        className={styles['share']}
        viewBox="0 0 40 10"
        width="40"
        height="10"
        aria-hidden="true"
      >
        <rect className={styles['all']} x="0.5" y="0.5" width="39" height="9" />
        <rect x="0.5" y="0.5" width={39 * of} height="9" />
      </svg>
    </span>
  );
}

function CoverageInWords({
  coverage,
  of,
  isFiltered,
}: {
  readonly coverage: Coverage;
  /** How many paragraphs the article has. */
  readonly of: number;
  readonly isFiltered: boolean;
}): ReactNode {
  const { sides, events, assessments, untouched } = coverage;
  const what = isFiltered ? 'of what is shown ' : '';
  return (
    <ul className={styles['words']}>
      {sides.map(({ party, paragraphs }) => (
        <li key={party.id}>
          {paragraphs.count === 0
            ? `No claim ${what}comes from the ${party.adjective} side.`
            : `Claims of the ${party.adjective} side come from ${inWords(paragraphs, of)}.`}
        </li>
      ))}
      <li>
        {events.count === 0
          ? 'No event is taken from it.'
          : `Events come from ${inWords(events, of)}.`}
      </li>
      <li>
        {assessments.count === 0
          ? 'Nothing is taken from it in its own voice.'
          : `The article speaks in its own voice in ${inWords(assessments, of)}.`}
      </li>
      <li>
        {untouched.count === 0
          ? 'Something is taken from every paragraph.'
          : `Nothing ${what}is taken from ${inWords(untouched, of)}.`}
      </li>
    </ul>
  );
}

function inWords({ count, numbers }: SomeParagraphs, of: number): string {
  if (!numbers) return `${count} of its ${counted(of, 'paragraph')}`;
  return `${count === 1 ? 'paragraph' : 'paragraphs'} ${listed(numbers)}`;
}
