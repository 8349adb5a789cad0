import type { ReactNode } from 'react';
import type { ClaimTie, DetailView, EventPage } from '../../dossier/index.ts';
import {
  certaintyWords,
  ClaimCard,
  DateAccounts,
  eventTypeWords,
  Locators,
  NoteList,
  noneReported,
  Quotation,
  RecordSection,
  relationWords,
  TieNote,
} from '../../display/index.ts';
import styles from './event.module.css';

/** What happened, on whose word, in how many accounts, and the claims it touches. */
export function Event({ page }: { readonly page: EventPage }): ReactNode {
  const { event, heading } = page;
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['kind']}>Event · {eventTypeWords[event.type]}</p>
        <h1 tabIndex={-1}>{event.title}</h1>
        <p className={styles['text']}>{event.text}</p>
        {event.quotes.map((quote) => (
          <Quotation key={quote.text} quote={quote} />
        ))}
        <Facts page={page} />
      </header>
      <RecordSection id="details" title="Details, and on whose word">
        {event.details.map((detail) => (
          <Detail key={detail.label} detail={detail} />
        ))}
      </RecordSection>
      <RecordSection id="claims" title="Claims it touches" none={noneReported.claimsTouched}>
        {page.claims.map((tie: ClaimTie) => (
          <ClaimCard key={tie.id} dossier={heading.id} claim={tie.claim} level={3}>
            <TieNote tie={tie} relation={`${relationWords[tie.relation]} this claim`} />
          </ClaimCard>
        ))}
      </RecordSection>
      <RecordSection id="notes" title="Our notes">
        {page.notes.length === 0 ? [] : [<NoteList key="notes" notes={page.notes} />]}
      </RecordSection>
    </>
  );
}

function Facts({ page: { event } }: { readonly page: EventPage }): ReactNode {
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{event.dates.length > 1 ? 'When, in conflict' : 'When'}</dt>
        <dd>
          <DateAccounts dates={event.dates} />
        </dd>
      </div>
      {event.place && (
        <div>
          <dt>Where</dt>
          <dd>{event.place}</dd>
        </div>
      )}
      {event.actors.map((actor) => (
        <div key={actor.name}>
          <dt>By</dt>
          <dd>
            {actor.name}: <strong>{certaintyWords[actor.certainty]}</strong>
            {actor.authority && <> (on the word of {actor.authority})</>}
            {actor.remark && <p>{actor.remark}</p>}
          </dd>
        </div>
      ))}
      <div>
        <dt>Reported</dt>
        <dd>
          {event.authority
            ? `on the word of ${event.authority}`
            : 'by the article in its own voice'}
          , <Locators of={event.locators} />
        </dd>
      </div>
    </dl>
  );
}

function Detail({ detail: { label, accounts } }: { readonly detail: DetailView }): ReactNode {
  return (
    <div className={styles['detail']}>
      <h3>
        {label}
        {accounts.length > 1 && <span> · {accounts.length} accounts, told differently</span>}
      </h3>
      <div className={styles['accounts']}>
        {accounts.map(({ text, authority, locators }) => (
          <div key={text}>
            <p>{text}</p>
            <p className={styles['kind']}>
              {authority ? `On the word of ${authority}` : 'The article’s own word'},{' '}
              <Locators of={locators} />
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}
