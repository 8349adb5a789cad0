import type { ReadingName } from '../address/index.ts';

/** What each reading of a whole dossier is called, and what it answers. */
export const readings: Readonly<
  Record<ReadingName, { readonly name: string; readonly question: string }>
> = {
  timeline: { name: 'Timeline', question: 'When was it said, and when did it happen?' },
  map: {
    name: 'Map',
    question: 'How do claims, events and the article’s judgements hang together?',
  },
  source: { name: 'Source', question: 'Where in the article is it said?' },
};
