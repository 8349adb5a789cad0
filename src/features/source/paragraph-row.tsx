import type { MouseEvent, ReactNode } from 'react';
import {
  basisWords,
  counted,
  PartyMark,
  Quotation,
  recordAddress,
  RecordPeek as Peek,
  useHref,
} from '../../display/index.ts';
import type {
  DossierId,
  ParagraphView,
  Relation,
  Taken,
  TakenRecord,
  TakenTie,
} from '../../dossier/index.ts';
import { Disclosure } from '../../ui/index.ts';
import type { ByParagraphProps } from './by-paragraph.tsx';
import { placingInWords } from './copy-words.ts';
import styles from './paragraph-row.module.css';
import { runsOf } from './runs.ts';
import type { Row } from './rows.ts';

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
      aria-labelledby={`${idOf(first.number)}-title`}
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
            <Ties {...props} paragraph={paragraph} />
          </div>
        ))}
      </div>
    </section>
  );
}

interface OfParagraph extends ParagraphRowProps {
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
      <h3 id={`${idOf(number)}-title`}>
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
        return record && <Entry key={one.record} {...props} taken={one} record={record} />;
      })}
    </ul>
  );
}

const onlyWords = { date: ' · when it was', detail: ' · details of it' } as const;

function Entry({
  taken,
  record,
  page,
  own,
  pick,
  picked,
  opensIn,
  paragraph,
}: OfParagraph & { readonly taken: Taken; readonly record: TakenRecord }): ReactNode {
  const hrefOf = useHref();
  const isPicked = pick.record === taken.record;
  const choose = (event: MouseEvent): void => {
    if (isTheBrowsers(event)) return;
    event.preventDefault();
    pick.pick(taken.record, { paragraph: paragraph.number });
  };
  const placing =
    own.copy && placingInWords(taken.passages.map((place) => own.copy?.placings[place]));
  const peek = isPicked && opensIn === paragraph.number ? picked : undefined;
  return (
    <li
      className={styles['entry']}
      data-taken=""
      data-kind={record.kind}
      data-place={record.kind === 'claim' ? record.party.place : undefined}
      data-lit={pick.isLit(taken.record) ? '' : undefined}
    >
      <p className={styles['kind']}>
        <KindOf record={record} />
        {taken.only && onlyWords[taken.only]}
      </p>
      <p className={peek ? styles['close'] : styles['words']}>
        <a
          href={hrefOf(recordAddress(page.heading.id, record))}
          aria-current={isPicked ? 'true' : undefined}
          onClick={choose}
        >
          {peek ? 'Close this card' : record.text}
        </a>
      </p>
      {!peek && taken.quotes.map((quote) => <Quotation key={quote.text} quote={quote} />)}
      {placing && <p className={styles['kind']}>{placing}</p>}
      {peek && <Peek dossier={page.heading.id} peek={peek} />}
    </li>
  );
}

function KindOf({ record }: { readonly record: TakenRecord }): ReactNode {
  switch (record.kind) {
    case 'claim':
      return (
        <>
          <PartyMark party={record.party} /> · {record.speaker}
        </>
      );
    case 'event':
      return 'Event';
    case 'assessment':
      return 'The article’s own voice';
  }
}

function Ties({ paragraph: { ties, restated }, page }: OfParagraph): ReactNode {
  if (ties.length + restated.length === 0) return null;
  const { records, heading } = page;
  const what = [
    ...(ties.length > 0 ? [counted(ties.length, 'tie')] : []),
    ...(restated.length > 0 ? [counted(restated.length, 'restatement')] : []),
  ];
  return (
    <Disclosure summary={`${what.join(' and ')} resting on it`}>
      <ul className={styles['ties']}>
        {ties.map((tie) => (
          <TieLine key={tie.id} tie={tie} records={records} dossier={heading.id} />
        ))}
        {restated.map((record) => (
          <li key={record}>
            The article repeats a claim in words that change what it says:{' '}
            <RecordLink record={records[record]} dossier={heading.id} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function TieLine({
  tie,
  records,
  dossier,
}: {
  readonly tie: TakenTie;
  readonly records: readonly TakenRecord[];
  readonly dossier: DossierId;
}): ReactNode {
  return (
    <li>
      <RecordLink record={records[tie.from]} dossier={dossier} /> ·{' '}
      <strong>{tieWords[tie.relation]}</strong> ·{' '}
      <RecordLink record={records[tie.to]} dossier={dossier} />{' '}
      <span className={styles['basis']}>({basisWords[tie.basis]})</span>
    </li>
  );
}

/** What the second record does to the first, or the first to the second where that is how a tie is told. */
const tieWords = {
  contradicts: 'contradicted by',
  supports: 'supported by',
  qualifies: 'qualified by',
  answers: 'answers',
  opposes: 'opposes',
} as const satisfies Readonly<Record<Relation, string>>;

function RecordLink({
  record,
  dossier,
}: {
  readonly record: TakenRecord | undefined;
  readonly dossier: DossierId;
}): ReactNode {
  const hrefOf = useHref();
  if (!record) return null;
  return <a href={hrefOf(recordAddress(dossier, record))}>{record.text}</a>;
}

/** The words of a line of the reader's copy, each passage marked in its place. */
function CopyText({ row, source, own, pick, idOf }: ParagraphRowProps): ReactNode {
  if (!row.line) return null;
  const number = row.paragraphs[0]?.number ?? 0;
  return (
    <p
      className={styles['text']}
      dir="auto"
      lang={own.language}
      data-aside={number ? undefined : ''}
    >
      {runsOf(row.line).map(({ text, marks }, index) => {
        const records = [
          ...new Set(marks.flatMap(({ passage }) => source.passages[passage]?.records ?? [])),
        ];
        const [first] = records;
        if (first === undefined) return text;
        const isLit = records.some(pick.isLit);
        const choose = (event: MouseEvent): void => {
          if (isTheBrowsers(event)) return;
          event.preventDefault();
          // A place in which several records stand gives them one after another.
          const next = records[records.indexOf(pick.record) + 1] ?? first;
          pick.pick(next, { paragraph: number, records });
        };
        return (
          <mark
            key={index}
            data-lit={isLit ? '' : undefined}
            data-placing={marks.some(({ placing }) => placing === 'words') ? 'words' : undefined}
          >
            <a href={`#${idOf(number)}`} aria-current={isLit ? 'true' : undefined} onClick={choose}>
              {text}
            </a>
          </mark>
        );
      })}
    </p>
  );
}

/** Whether a click asks for a new tab or the like, which is for the browser to answer. */
function isTheBrowsers({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
