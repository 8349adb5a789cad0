import { useId, type ReactNode } from 'react';
import type { AssessmentBrief, DossierId } from '../dossier/index.ts';
import styles from './assessment-card.module.css';
import { Quotation } from './quotation.tsx';
import { useHref } from './reading-context.tsx';
import { assessmentModeWords } from './words.ts';

export interface AssessmentCardProps {
  readonly dossier: DossierId;
  readonly assessment: AssessmentBrief;
  readonly level: 3 | 4;
  readonly children?: ReactNode;
}

/** What the article says in its own voice: neither side's words, and no event. */
export function AssessmentCard({
  dossier,
  assessment,
  level,
  children,
}: AssessmentCardProps): ReactNode {
  const hrefOf = useHref();
  const Heading = `h${level}` as const;
  const headingId = useId();
  return (
    <article className={styles['card']} aria-labelledby={headingId}>
      <p className={styles['kind']}>The article · {assessmentModeWords[assessment.mode]}</p>
      <Heading className={styles['text']} id={headingId}>
        <a href={hrefOf({ page: 'assessment', dossier, assessment: assessment.id })}>
          {assessment.text}
        </a>
      </Heading>
      {assessment.quotes.map((quote) => (
        <Quotation key={quote.text} quote={quote} />
      ))}
      {children}
    </article>
  );
}
