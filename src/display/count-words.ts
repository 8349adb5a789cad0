import type { TieCounts } from '../dossier/index.ts';
import { counted, sentenceCase } from './words.ts';

/** What stands against, beside and for a claim, in words: "2 events against, 1 qualifying · 1 judgement against · 1 counter-claim". */
export function tieCountsInWords(counts: TieCounts): string {
  const { eventsAgainst, eventsFor, eventsQualifying, assessmentsAgainst, counters } = counts;
  const against =
    eventsAgainst === 0
      ? 'No event reported against it'
      : `${counted(eventsAgainst, 'event')} against`;
  const beside = [
    eventsQualifying > 0 ? `${eventsQualifying} qualifying` : undefined,
    eventsFor > 0 ? `${eventsFor} for` : undefined,
  ].filter((words) => words !== undefined);
  const events = sentenceCase([against, ...beside].join(', '));
  const others = [
    assessmentsAgainst > 0 ? `${counted(assessmentsAgainst, 'judgement')} against` : undefined,
    counters > 0 ? counted(counters, 'counter-claim') : undefined,
  ].filter((words) => words !== undefined);
  return [events, ...others].join(' · ');
}
