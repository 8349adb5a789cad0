import type { ReactNode } from 'react';
import type { ClaimPage, ClaimTie, EventTie, Relation } from '../../dossier/index.ts';
import {
  AssessmentCard,
  ClaimCard,
  EventCard,
  farClaimWords,
  NoteList,
  noneReported,
  RecordSection,
  relationWords,
  Restatement,
  TieNote,
} from '../../display/index.ts';
import styles from './claim.module.css';
import { ClaimHead } from './claim-head.tsx';
import { Neighbours } from './neighbours.tsx';

/** One claim: what is said against it first, then for it, then beside it. */
export function Claim({ page }: { readonly page: ClaimPage }): ReactNode {
  return (
    <>
      <div className={styles['meeting']} data-place={page.claim.party.place}>
        <ClaimHead page={page} />
        <Counters page={page} />
      </div>
      <EventSection
        page={page}
        relation="contradicts"
        title="Events against it"
        none={noneReported.eventsAgainst}
      />
      <EventSection page={page} relation="supports" title="Events for it" />
      <EventSection page={page} relation="qualifies" title="Events that qualify it" />
      <Restatements page={page} />
      <Assessments page={page} />
      <Related page={page} />
      <RecordSection id="notes" title="Our notes">
        {page.notes.length === 0 ? [] : [<NoteList key="notes" notes={page.notes} />]}
      </RecordSection>
      <Neighbours page={page} />
    </>
  );
}

interface PartProps {
  readonly page: ClaimPage;
}

function Counters({ page: { counters, heading, claim } }: PartProps): ReactNode {
  const other = heading.parties.find(({ id }) => id !== claim.party.id);
  return (
    <section className={styles['counters']} aria-labelledby="counters">
      <h2 id="counters">What the {other?.adjective ?? 'other'} side says</h2>
      {counters.length === 0 && <p className={styles['none']}>{noneReported.counterClaims}</p>}
      {counters.map((tie) => (
        <TiedClaim key={tie.id} tie={tie} dossier={heading.id} near={claim.speaker.name} />
      ))}
    </section>
  );
}

function TiedClaim({
  tie,
  dossier,
  near,
}: {
  readonly tie: ClaimTie;
  /** Whose claim the page is about. */
  readonly near: string;
  readonly dossier: ClaimPage['heading']['id'];
}): ReactNode {
  return (
    <ClaimCard dossier={dossier} claim={tie.claim} level={3}>
      <TieNote tie={tie} relation={farClaimWords(tie.relation, tie.direction, near)} />
    </ClaimCard>
  );
}

interface EventSectionProps extends PartProps {
  readonly relation: Relation;
  readonly title: string;
  readonly none?: string;
}

function EventSection({ page, relation, title, none }: EventSectionProps): ReactNode {
  const ties = page.events.filter((tie) => tie.relation === relation);
  return (
    <RecordSection id={`events-${relation}`} title={title} none={none}>
      {ties.map((tie: EventTie) => (
        <EventCard key={tie.id} dossier={page.heading.id} event={tie.event} level={3} size="full">
          <TieNote tie={tie} relation={relationWords[relation]} />
        </EventCard>
      ))}
    </RecordSection>
  );
}

function Assessments({ page: { assessments, heading } }: PartProps): ReactNode {
  return (
    <RecordSection id="assessments" title="What the article itself says of it">
      {assessments.map((tie) => (
        <AssessmentCard key={tie.id} dossier={heading.id} assessment={tie.assessment} level={3}>
          <TieNote tie={tie} relation={relationWords[tie.relation]} />
        </AssessmentCard>
      ))}
    </RecordSection>
  );
}

function Restatements({ page: { restatements } }: PartProps): ReactNode {
  return (
    <RecordSection id="restatements" title="Restated by the article">
      {restatements.map((restatement) => (
        <Restatement key={restatement.id} restatement={restatement} />
      ))}
    </RecordSection>
  );
}

function Related({ page: { claim, related, heading } }: PartProps): ReactNode {
  return (
    <RecordSection id="related" title="Other claims tied to it">
      {related.map((tie) => (
        <TiedClaim key={tie.id} tie={tie} dossier={heading.id} near={claim.speaker.name} />
      ))}
    </RecordSection>
  );
}
