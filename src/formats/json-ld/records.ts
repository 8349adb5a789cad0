import type { Claim, CreativeWork, Event } from 'schema-dts';
import type { AssessmentPage, ClaimPage, DateView, EventPage } from '../../dossier/index.ts';
import { articlesAt } from './article.ts';
import { calendarDates } from './calendar-dates.ts';
import { referencesTo, type NodeIds } from './node-ids.ts';
import { quotationNodes } from './quotation.ts';

/** A claim, in our paraphrase: whose it is, which article it appears in, and the words quoted from there. */
export function claimNode({ claim, heading }: ClaimPage, ids: NodeIds): Claim {
  const articles = articlesAt(claim.locators, heading, ids);
  return {
    '@type': 'Claim',
    '@id': ids.claim(claim.id),
    text: claim.text,
    inLanguage: heading.language,
    author: { '@id': ids.speaker(claim.speaker.id) },
    appearance: referencesTo(articles),
    citation: quotationNodes(claim.quotes, articles, ids, claim.speaker),
    isPartOf: { '@id': ids.dossier },
  };
}

/**
 * An event as the article reports it. Who did it is left to the page: schema.org has no word for a suspicion. A date
 * is given only where all of it is printed or worked out; the article's own words for it stand in the description.
 */
export function eventNode({ event, heading }: EventPage, ids: NodeIds): Event {
  return {
    '@type': 'Event',
    '@id': ids.event(event.id),
    name: event.title,
    description: [event.text, datingWords(event.dates)].filter(Boolean).join(' '),
    ...calendarDates(event.dates),
    location: event.place,
    inLanguage: heading.language,
    subjectOf: referencesTo([...articlesAt(event.locators, heading, ids), ids.dossier]),
  };
}

function datingWords(dates: readonly DateView[]): string | undefined {
  const written = dates.flatMap(({ asWritten }) => (asWritten ? [`“${asWritten}”`] : []));
  return written.length === 0 ? undefined : `Dated in the article: ${written.join('; ')}.`;
}

/** What the article says in its own voice: a part of it, in our summary. */
export function assessmentNode(
  { assessment, heading }: AssessmentPage,
  ids: NodeIds,
): CreativeWork {
  const articles = articlesAt(assessment.locators, heading, ids);
  return {
    '@type': 'CreativeWork',
    '@id': ids.assessment(assessment.id),
    abstract: assessment.text,
    inLanguage: heading.language,
    isPartOf: referencesTo(articles),
    hasPart: quotationNodes(assessment.quotes, articles, ids),
    subjectOf: { '@id': ids.dossier },
  };
}
