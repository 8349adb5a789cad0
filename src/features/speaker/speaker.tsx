import type { ReactNode } from 'react';
import type { SpeakerPage } from '../../dossier/index.ts';
import {
  BoardClaimCard,
  counted,
  NoteList,
  PartyMark,
  RecordSection,
} from '../../display/index.ts';
import styles from './speaker.module.css';

/** Everything one speaker is reported to say. */
export function Speaker({ page }: { readonly page: SpeakerPage }): ReactNode {
  const { speaker, topics, heading, notes } = page;
  const total = topics.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <>
      <header className={styles['head']}>
        <p>
          <PartyMark party={speaker.party} />
        </p>
        <h1 tabIndex={-1}>{speaker.name}</h1>
        <p className={styles['role']}>
          {speaker.role && `${speaker.role} · `}
          {speaker.identification === 'named'
            ? 'named by the article'
            : 'described, not named'} · {counted(total, 'claim')}
        </p>
      </header>
      {topics.map(({ id, name, claims }) => (
        <RecordSection key={id} id={`topic-${id}`} title={name}>
          {claims.map((claim) => (
            <BoardClaimCard key={claim.id} dossier={heading.id} claim={claim} />
          ))}
        </RecordSection>
      ))}
      <RecordSection id="notes" title="Our notes">
        {notes.length === 0 ? [] : [<NoteList key="notes" notes={notes} />]}
      </RecordSection>
    </>
  );
}
