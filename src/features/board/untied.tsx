import type { ReactNode } from 'react';
import type { BoardPage, DossierId } from '../../dossier/index.ts';
import { AssessmentCard, EventCard } from '../../display/index.ts';
import styles from './board.module.css';

export const untiedName = 'Also in the article, tied to no claim';

export const untiedQuestion =
  'Reported by the article or said in its own voice; nothing here stands for or against a claim. Filters leave this part as it is.';

export interface UntiedCardsProps {
  readonly dossier: DossierId;
  readonly untied: BoardPage['untied'];
}

/** What the article reports or says that no claim is tied to. */
export function UntiedCards({ dossier, untied }: UntiedCardsProps): ReactNode {
  return (
    <div className={styles['untied']}>
      {untied.events.map((event) => (
        <EventCard key={event.id} dossier={dossier} event={event} level={3} size="brief" />
      ))}
      {untied.assessments.map((assessment) => (
        <AssessmentCard key={assessment.id} dossier={dossier} assessment={assessment} level={3} />
      ))}
    </div>
  );
}
