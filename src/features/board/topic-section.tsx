import type { ReactNode } from 'react';
import type { BoardPage, BoardSection, DossierId } from '../../dossier/index.ts';
import { AssessmentCard, EventCard } from '../../display/index.ts';
import styles from './board.module.css';
import { Exchange } from './exchange.tsx';
import type { Lit } from './lit.ts';

export interface TopicSectionProps {
  readonly dossier: DossierId;
  readonly section: BoardSection;
  readonly lit: Lit;
  /** Whether an earlier stretch of a long board began it: then its question has been asked. */
  readonly continued?: boolean;
  /** Whether that stretch stands right before this one, so that no heading is needed. */
  readonly joined?: boolean;
  /** On a long board: how many claims stand before its first, of how many. */
  readonly within?: { readonly before: number; readonly of: number } | undefined;
}

/** One topic of the board, with its exchanges. */
export function TopicSection(props: TopicSectionProps): ReactNode {
  const { dossier, section, lit, continued = false, joined = false, within } = props;
  const { id, name, question, exchanges } = section;
  const headingId = `topic-${id}`;
  const naming = joined ? { 'aria-label': `${name}, continued` } : { 'aria-labelledby': headingId };
  let before = within?.before ?? 0;
  return (
    <section className={styles['section']} data-joined={joined || undefined} {...naming}>
      {!joined && (
        <h2 id={headingId}>
          {name}
          {continued && ', continued'}
        </h2>
      )}
      {question && !continued && <p className={styles['question']}>{question}</p>}
      {exchanges.map((exchange) => {
        const own = within && { before, of: within.of };
        before += exchange.columns.reduce((sum, { claims }) => sum + claims.length, 0);
        return (
          <Exchange
            key={exchange.id}
            dossier={dossier}
            exchange={exchange}
            lit={lit}
            within={own}
          />
        );
      })}
    </section>
  );
}

export interface UntiedSectionProps {
  readonly dossier: DossierId;
  readonly untied: BoardPage['untied'];
  /** Whether an earlier stretch of a long board began it. */
  readonly continued?: boolean;
  readonly joined?: boolean;
}

/** What the article reports or says that no claim is tied to. */
export function UntiedSection(props: UntiedSectionProps): ReactNode {
  const { dossier, untied, continued = false, joined = false } = props;
  if (untied.events.length + untied.assessments.length === 0) return null;
  const name = 'Also in the article, tied to no claim';
  const naming = joined ? { 'aria-label': `${name}, continued` } : { 'aria-labelledby': 'untied' };
  return (
    <section className={styles['section']} data-joined={joined || undefined} {...naming}>
      {!joined && (
        <h2 id="untied">
          {name}
          {continued && ', continued'}
        </h2>
      )}
      {!continued && (
        <p className={styles['question']}>
          Reported by the article or said in its own voice; nothing here stands for or against a
          claim. Filters leave this part as it is.
        </p>
      )}
      <div className={styles['untied']}>
        {untied.events.map((event) => (
          <EventCard key={event.id} dossier={dossier} event={event} level={3} size="brief" />
        ))}
        {untied.assessments.map((assessment) => (
          <AssessmentCard key={assessment.id} dossier={dossier} assessment={assessment} level={3} />
        ))}
      </div>
    </section>
  );
}
