import type { Sought } from '../../address/index.ts';
import type { ClaimWish } from '../../dossier/index.ts';

/** How many claims one page of results shows. */
export const RESULTS_LENGTH = 20;

/** In milliseconds. */
const DAY = 86_400_000;

/** What the address looks for, as the index takes it. */
export function wishOf({ q, speaker, party, topic, after, before }: Sought): ClaimWish {
  return { words: q, speaker, party, topic, after: dayOf(after), before: dayOf(before) };
}

/** In days since 1970-01-01. The address has been held to days that there are. */
function dayOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The parts of what is looked for, each with what it is called. */
const partNames = {
  q: 'the words',
  speaker: 'the speaker',
  party: 'the party',
  topic: 'the topic',
  after: 'the first day',
  before: 'the last day',
} as const;

const parts = ['q', 'speaker', 'party', 'topic', 'after', 'before'] as const;

/** One part of what is looked for, and what is left when it is left out. */
export interface Looser {
  readonly name: (typeof partNames)[keyof typeof partNames];
  readonly sought: Sought;
}

/** Every way of leaving out one part of what is looked for. */
export function looserThan(sought: Sought): readonly Looser[] {
  return parts
    .filter((part) => sought[part])
    .map((part) => {
      const without = part === 'q' || part === 'speaker' ? '' : undefined;
      return { name: partNames[part], sought: { ...sought, [part]: without, part: 1 } };
    });
}
