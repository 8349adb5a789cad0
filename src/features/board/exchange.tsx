import { memo, type ReactNode } from 'react';
import type { BoardEvent, DossierId, ExchangeView } from '../../dossier/index.ts';
import { BoardClaimCard, counted, EventCard, relationWords, useHref } from '../../display/index.ts';
import styles from './exchange.module.css';
import { recordKey, type Lit } from './lit.ts';
import { TieLines } from './tie-lines.tsx';

export interface ExchangeProps {
  readonly dossier: DossierId;
  readonly exchange: ExchangeView;
  readonly lit: Lit;
  /** On a long board: how many claims stand before these, of how many. */
  readonly within?: { readonly before: number; readonly of: number } | undefined;
}

/** What is in a slot is not drawn again with every light that goes on and off. */
const StillClaim = memo(BoardClaimCard);
const StillEvent = memo(TouchingEvent);

/** Claims that meet each other, and between them the events that touch them. */
export function Exchange({ dossier, exchange, lit, within }: ExchangeProps): ReactNode {
  const [left, right] = exchange.columns;
  const position = (column: number, index: number) => {
    const earlier = column === 0 ? 0 : (left?.claims.length ?? 0);
    return within && { at: within.before + earlier + index + 1, of: within.of };
  };
  return (
    <div className={styles['exchange']} data-met={exchange.met}>
      {!exchange.met && (
        <p className={styles['label']}>
          Nobody is reported to answer or oppose these in this section.
        </p>
      )}
      {[left, right].map(
        (column, index) =>
          column && (
            <div key={column.party} className={styles[index === 0 ? 'left' : 'right']}>
              {column.claims.map((claim, row) => (
                <Slot key={claim.id} record={recordKey('claim', claim.id)} lit={lit}>
                  <StillClaim dossier={dossier} claim={claim} position={position(index, row)} />
                </Slot>
              ))}
              {column.leftOut && (
                <p className={styles['label']}>
                  Filtered out here: {counted(column.leftOut, 'counter-claim')}.
                </p>
              )}
            </div>
          ),
      )}
      <div className={styles['events']}>
        {exchange.events.map((event) => (
          <Slot key={event.id} record={recordKey('event', event.id)} lit={lit}>
            <StillEvent dossier={dossier} event={event} />
          </Slot>
        ))}
        {exchange.events.length === 0 && (
          <p className={styles['none']}>The article reports no event for or against these.</p>
        )}
      </div>
      <TieLines ties={exchange.ties} lit={lit} />
    </div>
  );
}

interface SlotProps {
  readonly record: string;
  readonly lit: Lit;
  readonly children: ReactNode;
}

/** A card's place, which knows whether the reader is at something it belongs to. */
function Slot({ record, lit, children }: SlotProps): ReactNode {
  return (
    <div
      className={styles['slot']}
      data-record={record}
      data-lit={lit?.has(record) || undefined}
      data-dim={(lit && !lit.has(record)) || undefined}
    >
      {children}
    </div>
  );
}

interface TouchingEventProps {
  readonly dossier: DossierId;
  readonly event: BoardEvent;
}

function TouchingEvent({ dossier, event }: TouchingEventProps): ReactNode {
  return (
    <EventCard dossier={dossier} event={event} level={3} size="brief">
      <Touches dossier={dossier} event={event} />
    </EventCard>
  );
}

/** What an event does to the claims beside it, in words: what the lines draw. */
function Touches({ dossier, event }: TouchingEventProps): ReactNode {
  const hrefOf = useHref();
  return (
    <ul className={styles['touches']}>
      {event.touches.map(({ claim, relation, speaker }) => (
        <li key={claim}>
          {relationWords[relation]}{' '}
          <a href={hrefOf({ page: 'claim', dossier, claim })}>a claim by {speaker}</a>
        </li>
      ))}
    </ul>
  );
}
