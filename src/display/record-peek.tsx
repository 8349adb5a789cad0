import type { ReactNode } from 'react';
import type { DossierId, PeekTie, RecordPeek as Peek } from '../dossier/index.ts';
import { AssessmentCard } from './assessment-card.tsx';
import { ClaimCard } from './claim-card.tsx';
import { EventCard } from './event-card.tsx';
import { useHref } from './reading-context.tsx';
import { recordAddress } from './record-address.ts';
import styles from './record-peek.module.css';
import { TieNote } from './tie-note.tsx';
import { claimTieWords, counted } from './words.ts';

export interface RecordPeekProps {
  readonly dossier: DossierId;
  readonly peek: Peek;
}

/** A record picked out of many, in place: in brief, with every tie it has and why. Its title leads to its own page. */
export function RecordPeek({ dossier, peek }: RecordPeekProps): ReactNode {
  const ties = <Ties dossier={dossier} ties={peek.ties} />;
  switch (peek.kind) {
    case 'claim':
      return (
        <ClaimCard dossier={dossier} claim={peek.claim} level={3}>
          {ties}
        </ClaimCard>
      );
    case 'event':
      return (
        <EventCard dossier={dossier} event={peek.event} level={3} size="full">
          {ties}
        </EventCard>
      );
    case 'assessment':
      return (
        <AssessmentCard dossier={dossier} assessment={peek.assessment} level={3}>
          {ties}
        </AssessmentCard>
      );
  }
}

function Ties({
  dossier,
  ties,
}: {
  readonly dossier: DossierId;
  readonly ties: readonly PeekTie[];
}): ReactNode {
  const hrefOf = useHref();
  return (
    <div className={styles['ties']}>
      <p className={styles['count']}>
        {ties.length === 0 ? 'Tied to nothing.' : counted(ties.length, 'tie')}
      </p>
      <ul>
        {ties.map((tie) => (
          <li key={tie.id}>
            <TieNote tie={tie} relation={claimTieWords(tie.relation, tie.direction)} />
            <a href={hrefOf(recordAddress(dossier, tie.target))}>
              {tie.target.kind === 'claim' && `${tie.target.speaker}: `}
              {tie.target.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
