import { useId, type ReactNode } from 'react';
import type { DossierId, Reading, SearchedText, SearchRecord } from '../../dossier/index.ts';
import {
  assessmentModeWords,
  certaintyWords,
  eventTypeWords,
  foundAt,
  PartyMark,
  useHref,
} from '../../display/index.ts';
import { excerpt } from './excerpt.ts';
import { hasMarks, markedRuns, type Marks } from './marking.ts';
import styles from './results-panel.module.css';

export interface ResultProps {
  readonly dossier: DossierId;
  readonly record: SearchRecord;
  readonly marks: Marks;
  /** What the way to it carries along. */
  readonly reading: Reading;
}

/** One record that was found: the way to it, who says it or what it is, and where else the words stand in it. */
export function Result({ dossier, record, marks, reading }: ResultProps): ReactNode {
  const hrefOf = useHref();
  const about = useId();
  const beside = record.also.find(({ text }) => hasMarks(text, marks));
  return (
    <li className={styles['result']} dir="auto">
      <a
        data-result=""
        href={hrefOf(...foundAt(dossier, record, reading))}
        aria-describedby={about}
      >
        <Marked text={record.name} marks={marks} />
      </a>
      <p id={about} className={styles['about']}>
        <About record={record} marks={marks} />
      </p>
      {beside && (
        <p className={styles['beside']}>
          <Beside beside={beside} marks={marks} />
        </p>
      )}
    </li>
  );
}

function About({ record, marks }: Pick<ResultProps, 'record' | 'marks'>): ReactNode {
  switch (record.kind) {
    case 'claim':
      return (
        <>
          <PartyMark party={record.party} /> <Marked text={record.speaker} marks={marks} />
          {record.role && <Marked text={`, ${record.role}`} marks={marks} />}
        </>
      );
    case 'event':
      return (
        <>
          {eventTypeWords[record.type]} ·{' '}
          {record.authority ? (
            <>
              on the word of <Marked text={record.authority} marks={marks} />
            </>
          ) : (
            'reported by the article'
          )}
        </>
      );
    case 'assessment':
      return `The article · ${assessmentModeWords[record.mode]}`;
    case 'speaker':
      return (
        <>
          <PartyMark party={record.party} />{' '}
          {record.role && <Marked text={record.role} marks={marks} />}
        </>
      );
    case 'topic':
      return record.question && <Marked text={record.question} marks={marks} />;
  }
}

interface BesideProps {
  readonly beside: SearchedText;
  readonly marks: Marks;
}

function Beside({ beside, marks }: BesideProps): ReactNode {
  const words = <Marked text={beside.text} marks={marks} cut />;
  switch (beside.as) {
    case 'text':
      return words;
    case 'place':
      return <>Where: {words}</>;
    case 'actor':
      return (
        <>
          By {words}: {certaintyWords[beside.certainty]}
        </>
      );
    case 'detail':
      return (
        <>
          {beside.label}: {words} (
          {beside.whose ? `on the word of ${beside.whose}` : 'reported by the article'})
        </>
      );
    case 'quote':
      return (
        <>
          <q>{words}</q> — {beside.whose ?? 'the article’s words'}, paragraph {beside.paragraph}
        </>
      );
  }
}

interface MarkedProps {
  readonly text: string;
  readonly marks: Marks;
  /** Only what stands around the marks. */
  readonly cut?: boolean;
}

function Marked({ text, marks, cut = false }: MarkedProps): ReactNode {
  const runs = markedRuns(text, marks);
  return (cut ? excerpt(runs) : runs).map((run, index) =>
    run.marked ? <mark key={index}>{run.text}</mark> : run.text,
  );
}
