import type { ReactNode, Ref } from 'react';
import type { DossierId, RecordPeek as Peek, TimelineEntry } from '../../dossier/index.ts';
import { accountInWords, DateAccounts, DateLine, RecordPeek } from '../../display/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './picked-card.module.css';
import { keyOf } from './picking.ts';

export interface PickedCardProps {
  readonly ref: Ref<HTMLElement>;
  readonly dossier: DossierId;
  readonly picked: string;
  /** The record as the timeline has it; `undefined` where the filters leave it out, or it is no part of time. */
  readonly entry: TimelineEntry | undefined;
  /** All that is said of it, as soon as that is there. */
  readonly peek: Peek | undefined;
  readonly onPutBack: () => void;
}

/** What is picked out, beside the drawing: at once in a line, and then with all its ties and why. */
export function PickedCard(props: PickedCardProps): ReactNode {
  const { ref, dossier, picked, entry, peek, onPutBack } = props;
  return (
    <section ref={ref} className={styles['card']} aria-label="Picked out" tabIndex={-1}>
      <p className={styles['tools']}>
        <Button look="quiet" onClick={onPutBack}>
          Put back
        </Button>
      </p>
      {!entry && <p className={styles['aside']}>It is not in the timeline as it is shown now.</p>}
      {peek && peekKey(peek) === picked ? (
        <RecordPeek dossier={dossier} peek={peek} />
      ) : (
        entry && <Brief entry={entry} />
      )}
      {entry && entry.dates.length > 1 && (
        <div className={styles['datings']}>
          <p>The article gives more than one date:</p>
          <DateAccounts dates={entry.dates} />
        </div>
      )}
    </section>
  );
}

function Brief({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  return (
    <p>
      <DateLine dates={entry.dates} /> · {entry.kind === 'claim' && `${entry.speaker}: `}
      {entry.text}
    </p>
  );
}

function peekKey(peek: Peek): string {
  switch (peek.kind) {
    case 'claim':
      return keyOf({ kind: peek.kind, id: peek.claim.id });
    case 'event':
      return keyOf({ kind: peek.kind, id: peek.event.id });
    case 'assessment':
      return keyOf({ kind: peek.kind, id: peek.assessment.id });
  }
}

/** When, for an announcement: every account, none of them picked. */
export function datesInWords({ dates }: TimelineEntry): string {
  return dates.map((date) => accountInWords(date)).join(' or ');
}
