import type { ReactNode } from 'react';
import type { ParagraphView } from '../../dossier/index.ts';
import type { ByParagraphProps } from './by-paragraph.tsx';
import { CopyText } from './copy-text.tsx';
import styles from './paragraph-row.module.css';
import { RestingTies } from './resting-ties.tsx';
import type { Row } from './rows.ts';
import { TakenEntry } from './taken-entry.tsx';

export interface ParagraphRowProps extends ByParagraphProps {
  readonly row: Row;
  /** The paragraph in which the picked record is shown in full. */
  readonly opensIn: number | undefined;
}

/** One step of the way through the article. */
export function ParagraphRow(props: ParagraphRowProps): ReactNode {
  const { row, idOf } = props;
  const [first, ...more] = row.paragraphs;
  if (!first) return <CopyText {...props} />;
  return (
    <section
      className={styles['row']}
      id={idOf(first.number)}
      data-copied={row.line ? '' : undefined}
    >
      {more.map(({ number }) => (
        <span key={number} id={idOf(number)} />
      ))}
      <CopyText {...props} />
      <div className={styles['beside']}>
        {row.paragraphs.map((paragraph) => (
          <div key={paragraph.number} className={styles['taken']}>
            <RowHead {...props} paragraph={paragraph} />
            <TakenList {...props} paragraph={paragraph} />
            <RestingTies {...props} paragraph={paragraph} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** What is drawn of one paragraph. */
export interface OfParagraph extends ParagraphRowProps {
  readonly paragraph: ParagraphView;
}

function RowHead({
  paragraph: { number, url, length, covered },
  source,
  idOf,
  row,
  own,
}: OfParagraph): ReactNode {
  return (
    <header className={styles['head']}>
      <h3>
        <a href={`#${idOf(number)}`}>Paragraph {number}</a>
      </h3>
      <p>
        {length !== undefined && `${length} characters`}
        {covered !== undefined && `, ${Math.round(covered * 100)}% cited`}
        {length !== undefined && ' · '}
        <a
          href={url}
          aria-label={`paragraph ${number} of “${source.title}”, on the publisher’s page`}
        >
          on the publisher’s page
        </a>
      </p>
      {own.copy && !row.line && <p>This paragraph was not found in your copy.</p>}
    </header>
  );
}

function TakenList(props: OfParagraph): ReactNode {
  const { paragraph, page } = props;
  const { taken, ties, restated } = paragraph;
  if (taken.length === 0) {
    const isBare = ties.length + restated.length === 0;
    const what = page.shown === page.total ? 'Nothing' : 'Nothing that is shown';
    return (
      <p className={styles['nothing']}>
        {isBare ? `${what} is taken from it.` : `${what} is taken from it but ties.`}
      </p>
    );
  }
  return (
    <ul className={styles['list']}>
      {taken.map((one) => {
        const record = page.records[one.record];
        return record && <TakenEntry key={one.record} {...props} taken={one} record={record} />;
      })}
    </ul>
  );
}
