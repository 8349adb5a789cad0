import type { MouseEvent, ReactNode } from 'react';
import {
  PartyMark,
  Quotation,
  recordAddress,
  RecordPeek as Peek,
  useHref,
} from '../../display/index.ts';
import type { RecordPeek, Taken, TakenRecord } from '../../dossier/index.ts';
import { isPlainClick } from '../../ui/index.ts';
import { placingInWords } from './copy-words.ts';
import type { OfParagraph } from './paragraph-row.tsx';
import styles from './taken-entry.module.css';

export interface TakenEntryProps extends OfParagraph {
  readonly taken: Taken;
  readonly record: TakenRecord;
}

const onlyWords = { date: ' · when it was', detail: ' · details of it' } as const;

/** A record as it stands beside a paragraph; the one that is picked out is shown in full. */
export function TakenEntry({
  taken,
  record,
  page,
  own,
  pick,
  picked,
  opensIn,
  paragraph,
}: TakenEntryProps): ReactNode {
  const hrefOf = useHref();
  const isPicked = pick.record === taken.record;
  const choose = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    pick.pick(taken.record, { paragraph: paragraph.number });
  };
  const placing =
    own.copy && placingInWords(taken.passages.map((place) => own.copy?.placings[place]));
  const peek =
    isPicked && opensIn === paragraph.number && isOf(picked, record) ? picked : undefined;
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

/** The address follows what is picked out: until it has, what it gives is of an earlier record. */
function isOf(peek: RecordPeek | undefined, { kind, id }: TakenRecord): boolean {
  switch (peek?.kind) {
    case undefined:
      return false;
    case 'claim':
      return kind === 'claim' && peek.claim.id === id;
    case 'event':
      return kind === 'event' && peek.event.id === id;
    case 'assessment':
      return kind === 'assessment' && peek.assessment.id === id;
  }
}
