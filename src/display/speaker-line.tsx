import type { ReactNode } from 'react';
import type { DossierId, PartyView, SpeakerView } from '../dossier/index.ts';
import { useHref } from './reading-context.tsx';
import styles from './speaker-line.module.css';

export interface SpeakerLineProps {
  readonly dossier: DossierId;
  readonly party: PartyView;
  readonly speaker: SpeakerView;
}

/** Who says it, in what role, and for which side. The side is a word and a shape before it is a colour. */
export function SpeakerLine({ dossier, party, speaker }: SpeakerLineProps): ReactNode {
  const hrefOf = useHref();
  return (
    <p className={styles['line']}>
      <PartyMark party={party} />{' '}
      <a
        className={styles['name']}
        href={hrefOf({ page: 'speaker', dossier, speaker: speaker.id })}
      >
        {speaker.name}
      </a>
      {speaker.role && <span className={styles['role']}>{`, ${speaker.role}`}</span>}
    </p>
  );
}

/** A side's name with its mark: a full disc for the first side, a ring for the second. */
export function PartyMark({ party }: { readonly party: PartyView }): ReactNode {
  return (
    <span className={styles['party']} data-place={party.place}>
      {`${party.adjective} side`}
    </span>
  );
}
