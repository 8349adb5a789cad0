import type { ReactNode } from 'react';
import type { DossierId, NoteView, RecordName } from '../dossier/index.ts';
import { Badge } from '../ui/index.ts';
import styles from './note-list.module.css';
import { useHref } from './reading-context.tsx';
import { recordAddress } from './record-address.ts';

export interface NoteListProps {
  readonly notes: readonly NoteView[];
  /** Needed where notes name what they are about: the dossier that their links lead into. */
  readonly dossier?: DossierId;
}

/** Notes of ours: how we read the article, and what we doubt. Never part of what it says. */
export function NoteList({ notes, dossier }: NoteListProps): ReactNode {
  return (
    <ul className={styles['notes']}>
      {notes.map(({ id, kind, text, source, about }) => (
        <li key={id}>
          <Badge tone="ours">{kind === 'method' ? 'Our note' : 'From outside the article'}</Badge>{' '}
          {text}
          {source && (
            <> Source: {source.url ? <a href={source.url}>{source.title}</a> : source.title}.</>
          )}
          {dossier && about && about.length > 0 && <Subjects dossier={dossier} about={about} />}
        </li>
      ))}
    </ul>
  );
}

function Subjects({
  dossier,
  about,
}: {
  readonly dossier: DossierId;
  readonly about: readonly RecordName[];
}): ReactNode {
  const hrefOf = useHref();
  return (
    <ul className={styles['subjects']} aria-label="About">
      {about.map((subject) => (
        <li key={subject.id}>
          {subject.kind}: <a href={hrefOf(recordAddress(dossier, subject))}>{subject.text}</a>
        </li>
      ))}
    </ul>
  );
}
