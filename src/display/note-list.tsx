import type { ReactNode } from 'react';
import type { NoteView } from '../dossier/index.ts';
import { Badge } from '../ui/index.ts';
import styles from './note-list.module.css';

/** Notes of ours: how we read the article, and what we doubt. Never part of what it says. */
export function NoteList({ notes }: { readonly notes: readonly NoteView[] }): ReactNode {
  return (
    <ul className={styles['notes']}>
      {notes.map(({ id, kind, text, source }) => (
        <li key={id}>
          <Badge tone="ours">{kind === 'method' ? 'Our note' : 'From outside the article'}</Badge>{' '}
          {text}
          {source && (
            <> Source: {source.url ? <a href={source.url}>{source.title}</a> : source.title}.</>
          )}
        </li>
      ))}
    </ul>
  );
}
