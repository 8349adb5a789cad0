import type { ReactNode } from 'react';
import type { ClaimPage } from '../../dossier/index.ts';
import {
  DateAccounts,
  Locators,
  modeWords,
  Quotation,
  SpeakerLine,
  useHref,
} from '../../display/index.ts';
import styles from './claim.module.css';

/** The claim itself, in full: who, when, where, in which words, and where the article says so. */
export function ClaimHead({ page: { heading, claim } }: { readonly page: ClaimPage }): ReactNode {
  const hrefOf = useHref();
  const address = hrefOf({ page: 'claim', dossier: heading.id, claim: claim.id });
  return (
    <div className={styles['head']} data-place={claim.party.place}>
      <SpeakerLine dossier={heading.id} party={claim.party} speaker={claim.speaker} />
      <h1 tabIndex={-1} data-address={address}>
        {claim.text}
      </h1>
      {claim.quotes.map((quote) => (
        <Quotation key={quote.text} quote={quote} />
      ))}
      <dl className={styles['facts']}>
        <div>
          <dt>How</dt>
          <dd>
            {modeWords[claim.mode]}, <Locators of={claim.locators} />
          </dd>
        </div>
        <div>
          <dt>When</dt>
          <dd>
            <DateAccounts dates={claim.dates} />
          </dd>
        </div>
        {claim.venue && (
          <div>
            <dt>Where</dt>
            <dd>{claim.venue}</dd>
          </div>
        )}
        <div>
          <dt>About</dt>
          <dd>{claim.topics.map(({ name }) => name).join(', ')}</dd>
        </div>
      </dl>
    </div>
  );
}
