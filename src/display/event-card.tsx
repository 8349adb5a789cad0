import { useId, type ReactNode } from 'react';
import type { DossierId, EventBrief } from '../dossier/index.ts';
import { DateLine } from './date-line.tsx';
import styles from './event-card.module.css';
import { useHref } from './reading-context.tsx';
import { certaintyWords, eventTypeWords } from './words.ts';

export interface EventCardProps {
  readonly dossier: DossierId;
  readonly event: EventBrief;
  readonly level: 3 | 4;
  /** `brief` leaves the sentence of what happened to the event's own page. */
  readonly size: 'brief' | 'full';
  readonly children?: ReactNode;
}

/** Something that happened, who did it, and how sure the article is of that. */
export function EventCard({ dossier, event, level, size, children }: EventCardProps): ReactNode {
  const hrefOf = useHref();
  const Heading = `h${level}` as const;
  const headingId = useId();
  return (
    <article className={styles['card']} aria-labelledby={headingId}>
      <p className={styles['kind']}>
        {eventTypeWords[event.type]} · <DateLine dates={event.dates} />
      </p>
      <Heading className={styles['title']} id={headingId}>
        <a href={hrefOf({ page: 'event', dossier, event: event.id })}>{event.title}</a>
      </Heading>
      {size === 'full' && <p className={styles['text']}>{event.text}</p>}
      <ActorLine event={event} />
      {children}
    </article>
  );
}

/** Who did it, each with the certainty the article gives, and on whose word the whole stands. */
function ActorLine({ event }: { readonly event: EventBrief }): ReactNode {
  if (event.actors.length === 0 && !event.authority) return null;
  return (
    <p className={styles['actors']}>
      {event.actors.map(({ name, certainty }) => (
        <span key={name}>
          By {name}: <em>{certaintyWords[certainty]}</em>.{' '}
        </span>
      ))}
      {event.authority && <span>On the word of {event.authority}.</span>}
    </p>
  );
}
