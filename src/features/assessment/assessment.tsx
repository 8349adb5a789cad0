import type { ReactNode } from 'react';
import type { AssessmentPage } from '../../dossier/index.ts';
import {
  assessmentModeWords,
  ClaimCard,
  Locators,
  NoteList,
  noneReported,
  Quotation,
  RecordSection,
  relationWords,
  TieNote,
} from '../../display/index.ts';
import styles from './assessment.module.css';

/** What the article says in its own voice, and the claims it bears on. */
export function Assessment({ page }: { readonly page: AssessmentPage }): ReactNode {
  const { assessment, heading, claims, notes } = page;
  const [source] = heading.sources;
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['kind']}>
          {source?.publisher ?? 'The article'}, in its own voice ·{' '}
          {assessmentModeWords[assessment.mode]}
        </p>
        <h1 tabIndex={-1}>{assessment.text}</h1>
        {assessment.quotes.map((quote) => (
          <Quotation key={quote.text} quote={quote} />
        ))}
        <p className={styles['kind']}>
          Neither side’s words, and no event: the article’s judgement,{' '}
          <Locators of={assessment.locators} />
        </p>
      </header>
      <RecordSection id="claims" title="Claims it bears on" none={noneReported.claimsJudged}>
        {claims.map((tie) => (
          <ClaimCard key={tie.id} dossier={heading.id} claim={tie.claim} level={3}>
            <TieNote tie={tie} relation={`${relationWords[tie.relation]} this claim`} />
          </ClaimCard>
        ))}
      </RecordSection>
      <RecordSection id="notes" title="Our notes">
        {notes.length === 0 ? [] : [<NoteList key="notes" notes={notes} />]}
      </RecordSection>
    </>
  );
}
