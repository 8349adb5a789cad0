import type { ReactNode } from 'react';
import { writeSought, type Sought } from '../../address/index.ts';
import { counted, DateLine, Paging, SpeakerLine, useHref } from '../../display/index.ts';
import type { LoadErrorCode } from '../../library/index.ts';
import { Button, figures } from '../../ui/index.ts';
import styles from './find.module.css';
import type { Found, FoundGroup } from './finding.ts';
import type { FoundState } from './use-found.ts';

export interface ResultsProps {
  readonly state: FoundState;
  readonly sought: Sought;
}

/** What was found, or what became of the search. */
export function Results({ state, sought }: ResultsProps): ReactNode {
  return (
    <section className={styles['results']} aria-label="Claims found">
      <p className={styles['count']} role="status">
        {inWords(state, sought)}
      </p>
      {state.status === 'failed' && (
        <div role="alert" className={styles['failure']}>
          <p>
            The search could not be finished: {reasons[state.error.code] ?? elsewise} What you look
            for is in the address.
          </p>
          <p>
            <Button onClick={state.retry}>Try again</Button>
          </p>
        </div>
      )}
      {state.status === 'found' && <FoundClaims found={state.found} sought={sought} />}
    </section>
  );
}

const elsewise = 'the index did not come, or came damaged.';

const reasons: { readonly [Code in LoadErrorCode]?: string } = {
  missing: 'part of the index is not there, perhaps because this site was renewed meanwhile.',
  refused: 'the server would not hand out part of the index.',
  server: 'the server failed while sending the index.',
  offline: 'the network is away, or the server is.',
  timeout: 'the index took too long to arrive.',
  'not-json': 'what arrived is no index; it may have been cut short.',
  unreadable: 'the index arrived, but cannot be read.',
};

function inWords(state: FoundState, { part }: Sought): string {
  if (state.status === 'looking') return 'Looking…';
  if (state.status !== 'found') return '';
  const { claims, dossiers, parts } = state.found;
  if (claims === 0) return 'No claim is like that.';
  const page = parts > 1 ? ` Page ${figures(part)} of ${figures(parts)}.` : '';
  const order = dossiers > 1 ? ' Dossiers last revised come first.' : '';
  return `${counted(claims, 'claim')} in ${counted(dossiers, 'dossier')}.${order}${page}`;
}

function FoundClaims({
  found,
  sought,
}: {
  readonly found: Found;
  readonly sought: Sought;
}): ReactNode {
  const hrefOf = useHref();
  const at = (wish: Sought): string => hrefOf({ page: 'search' }) + writeSought(wish);
  return (
    <>
      {(sought.after ?? sought.before) && (
        <p className={styles['note']}>
          Claims that have no date, or one without a year, are left out.
        </p>
      )}
      {found.respelled.length + found.looser.length > 0 && (
        <ul className={styles['looser']}>
          {found.respelled.map((one) => (
            <li key={one.words}>
              <a href={at(one.sought)}>
                Look for “{one.words}”: {counted(one.claims, 'claim')}
              </a>
            </li>
          ))}
          {found.looser.map((one) => (
            <li key={one.name}>
              <a href={at(one.sought)}>
                Leave out {one.name}: {counted(one.claims, 'claim')}
              </a>
            </li>
          ))}
        </ul>
      )}
      {found.claims > 0 && found.groups.length === 0 && (
        <p>
          There is no such page of the results. <a href={at({ ...sought, part: 1 })}>First page</a>
        </p>
      )}
      {found.claims === 0 && (
        <p className={styles['note']}>
          Only claims are looked through here. Events, speakers and topics are found by the search
          on the pages of <a href={hrefOf({ page: 'library' })}>their dossier</a>.
        </p>
      )}
      {found.groups.map((group) => (
        <Group key={group.dossier.id} group={group} />
      ))}
      <Paging
        label="Claims found"
        part={sought.part}
        parts={found.parts}
        hrefOf={(part) => at({ ...sought, part })}
      />
    </>
  );
}

function Group({ group: { dossier, claims } }: { readonly group: FoundGroup }): ReactNode {
  const hrefOf = useHref();
  const { id, title, language, parties } = dossier;
  return (
    <section className={styles['group']} aria-label={title}>
      <h2 lang={language}>
        <a href={hrefOf({ page: 'board', dossier: id })}>{title}</a>
      </h2>
      <ul>
        {claims.map((claim) => {
          const party = parties.find((one) => one.id === claim.party);
          return (
            <li key={claim.id} className={styles['claim']}>
              {party && <SpeakerLine dossier={id} party={party} speaker={claim.speaker} />}
              <p className={styles['text']} lang={language} dir="auto">
                <a href={hrefOf({ page: 'claim', dossier: id, claim: claim.id })}>{claim.text}</a>
              </p>
              <p className={styles['when']}>
                <DateLine dates={claim.dates} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
