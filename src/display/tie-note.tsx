import type { ReactNode } from 'react';
import type { Basis, TieView } from '../dossier/index.ts';
import { Badge } from '../ui/index.ts';
import { Locators } from './locators.tsx';
import { ObjectionLink } from './objections.tsx';
import styles from './tie-note.module.css';
import { basisWords, sentenceCase } from './words.ts';

/** Whose judgement a tie is. */
export function BasisBadge({ basis }: { readonly basis: Basis }): ReactNode {
  return (
    <Badge tone={basis === 'editorial' ? 'ours' : 'plain'}>{sentenceCase(basisWords[basis])}</Badge>
  );
}

export interface TieNoteProps {
  readonly tie: TieView;
  /** What the far record is to the near one, in a word or two. */
  readonly relation: string;
}

/** Everything a reader needs to judge a tie: its kind, who made it, why, and where. */
export function TieNote({ tie, relation }: TieNoteProps): ReactNode {
  return (
    <div className={styles['note']}>
      <p className={styles['badges']}>
        <Badge tone="strong">{relation}</Badge> <BasisBadge basis={tie.basis} />{' '}
        <Locators of={tie.locators} /> <ObjectionLink tie={tie} />
      </p>
      {tie.reason && (
        <p className={styles['reason']}>
          {tie.basis === 'editorial' && <strong>We read it so: </strong>}
          {tie.reason}
        </p>
      )}
    </div>
  );
}
