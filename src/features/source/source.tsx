import { Fragment, type ReactNode } from 'react';
import type { ChooseReading } from '../../address/index.ts';
import { counted } from '../../display/index.ts';
import type { Reading, RecordPeek, SourcePage, SourceView } from '../../dossier/index.ts';
import { ByParagraph } from './by-paragraph.tsx';
import { CoverageAtAGlance } from './coverage.tsx';
import { OwnCopyPanel } from './own-copy.tsx';
import styles from './source.module.css';
import { useOwnCopy } from './use-own-copy.ts';
import { type Pick, usePick } from './use-pick.ts';

export interface SourceProps {
  readonly page: SourcePage;
  readonly reading: Reading;
  readonly picked?: RecordPeek | undefined;
  readonly onChoose: ChooseReading;
}

/** The article by paragraph, what the dossier takes from each, and the reader's own copy beside it. */
export function Source({ page, reading, picked, onChoose }: SourceProps): ReactNode {
  const pick = usePick(page.records, reading, onChoose);
  return (
    <>
      <LeftOut page={page} />
      {pick.record !== -1 && !pick.spot && <WhereItStands page={page} record={pick.record} />}
      {page.sources.map((source, index) => (
        <OneSource
          key={source.id}
          page={page}
          source={source}
          index={index}
          pick={pick}
          picked={picked}
        />
      ))}
    </>
  );
}

interface OneSourceProps {
  readonly page: SourcePage;
  readonly source: SourceView;
  /** Its place in the list of sources. */
  readonly index: number;
  readonly pick: Pick;
  readonly picked: RecordPeek | undefined;
}

function OneSource({ page, source, index, pick, picked }: OneSourceProps): ReactNode {
  const own = useOwnCopy(source, page.toCome === undefined);
  const isOnly = page.sources.length === 1;
  const idOf = (paragraph: number): string => paragraphId(source, index, paragraph);
  const name = isOnly ? '' : `: ${source.title}`;
  return (
    <>
      <section className={styles['section']} aria-labelledby={`glance-${source.id}`}>
        <h2 id={`glance-${source.id}`}>At a glance{name}</h2>
        <CoverageAtAGlance page={page} source={source} idOf={idOf} />
      </section>
      <section className={styles['section']} aria-labelledby={`copy-${source.id}`}>
        <h2 id={`copy-${source.id}`}>Your own copy{name}</h2>
        <OwnCopyPanel source={source} own={own} idOf={idOf} />
      </section>
      <section className={styles['section']} aria-labelledby={`by-paragraph-${source.id}`}>
        <h2 id={`by-paragraph-${source.id}`}>Paragraph by paragraph{name}</h2>
        <ByParagraph
          page={page}
          source={source}
          own={own}
          idOf={idOf}
          pick={pick}
          picked={picked}
        />
      </section>
    </>
  );
}

/** Where the record stands that the address picks out: it may be far down the page. */
function WhereItStands({
  page: { records, sources },
  record,
}: {
  readonly page: SourcePage;
  readonly record: number;
}): ReactNode {
  const places = sources.flatMap((source, index) =>
    source.paragraphs
      .filter(({ taken }) => taken.some((one) => one.record === record))
      .map(({ number }) => ({ number, id: paragraphId(source, index, number) })),
  );
  return (
    <p className={styles['picked']}>
      Picked out: {records[record]?.text} It is taken from{' '}
      {places.map(({ number, id }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <a href={`#${id}`}>paragraph {number}</a>
        </Fragment>
      ))}
      .
    </p>
  );
}

/** The id of a paragraph on the page. Those of the first source are addressed by their numbers alone. */
function paragraphId({ id }: SourceView, index: number, paragraph: number): string {
  return index === 0 ? `p${paragraph}` : `${id}-p${paragraph}`;
}

function LeftOut({ page: { shown, total, leftOut } }: { readonly page: SourcePage }): ReactNode {
  if (shown === total) return null;
  return (
    <p className={styles['left-out']}>
      With the claims that are not shown, {counted(leftOut.events, 'event')} and{' '}
      {counted(leftOut.assessments, 'judgement of the article', 'judgements of the article')} are
      left out of this page: each paragraph is shown for what is left of it.
    </p>
  );
}
