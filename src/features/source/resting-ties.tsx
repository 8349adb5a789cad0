import type { ReactNode } from 'react';
import { basisWords, counted, recordAddress, useHref } from '../../display/index.ts';
import type { DossierId, Relation, TakenRecord, TakenTie } from '../../dossier/index.ts';
import { Disclosure } from '../../ui/index.ts';
import type { OfParagraph } from './paragraph-row.tsx';
import styles from './resting-ties.module.css';

/** The ties and restatements that rest on a paragraph, in words. */
export function RestingTies({
  paragraph: { ties, restated },
  page,
}: Pick<OfParagraph, 'paragraph' | 'page'>): ReactNode {
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
