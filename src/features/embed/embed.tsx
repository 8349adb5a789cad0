import type { ReactNode } from 'react';
import type { ClaimPage, TieView } from '../../dossier/index.ts';
import {
  ClaimCard,
  DateLine,
  EventCard,
  farClaimWords,
  Locators,
  modeWords,
  noneReported,
  Quotation,
  RecordSection,
  relationWords,
  SpeakerLine,
  TieNote,
  useHref,
} from '../../display/index.ts';
import styles from './embed.module.css';
import { restInWords } from './rest-in-words.ts';

interface PartProps {
  readonly page: ClaimPage;
}

/**
 * One claim on somebody else's page: who says it, what the other side says, and which events the article reports
 * against it. Read where it stands, so it asks nothing of the page around it; all else is one link away.
 */
export function Embed({ page }: PartProps): ReactNode {
  return (
    <main className={styles['embed']}>
      <Said page={page} />
      <div className={styles['against']}>
        <Counters page={page} />
        <EventsAgainst page={page} />
      </div>
      <Foot page={page} />
    </main>
  );
}

function Said({ page: { heading, claim } }: PartProps): ReactNode {
  return (
    <div className={styles['said']} data-place={claim.party.place}>
      <SpeakerLine dossier={heading.id} party={claim.party} speaker={claim.speaker} />
      <h1>{claim.text}</h1>
      {claim.quotes.map((quote) => (
        <Quotation key={quote.text} quote={quote} />
      ))}
      <p className={styles['when']}>
        <DateLine dates={claim.dates} /> · {modeWords[claim.mode]}, <Locators of={claim.locators} />
      </p>
    </div>
  );
}

function Counters({ page: { counters, heading, claim } }: PartProps): ReactNode {
  const other = heading.parties.find(({ id }) => id !== claim.party.id);
  return (
    <RecordSection
      id="counters"
      title={`What the ${other?.adjective ?? 'other'} side says`}
      none={noneReported.counterClaims}
    >
      {counters.map((tie) => (
        <ClaimCard key={tie.id} dossier={heading.id} claim={tie.claim} level={3}>
          <TieNote
            tie={inShort(tie)}
            relation={farClaimWords(tie.relation, tie.direction, claim.speaker.name)}
          />
        </ClaimCard>
      ))}
    </RecordSection>
  );
}

/** Whose tie it is, always; why, where it is ours and the article does not answer for it. */
function inShort({ reason, ...tie }: TieView): TieView {
  return { ...tie, locators: [], reason: tie.basis === 'editorial' ? reason : undefined };
}

function EventsAgainst({ page: { events, heading } }: PartProps): ReactNode {
  const against = events.filter(({ relation }) => relation === 'contradicts');
  return (
    <RecordSection id="events" title="Events against it" none={noneReported.eventsAgainst}>
      {against.map((tie) => (
        <EventCard key={tie.id} dossier={heading.id} event={tie.event} level={3} size="brief">
          <TieNote tie={{ ...tie, locators: [] }} relation={relationWords.contradicts} />
        </EventCard>
      ))}
    </RecordSection>
  );
}

function Foot({ page }: PartProps): ReactNode {
  const hrefOf = useHref();
  const { heading, claim } = page;
  const rest = restInWords(page);
  return (
    <footer className={styles['foot']}>
      {rest && <p>The full page also has {rest}.</p>}
      {heading.sources.map(({ id, url, title, kind, publisher }) => (
        <p key={id}>
          Read from <a href={url}>{title}</a>, {kind} of {publisher}.
        </p>
      ))}
      <p className={styles['on']}>
        <a href={hrefOf({ page: 'claim', dossier: heading.id, claim: claim.id })}>
          Open in Rejoinder
        </a>
        <span>Links open in a new tab.</span>
      </p>
    </footer>
  );
}
