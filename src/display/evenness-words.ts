import type { Evenness } from '../dossier/index.ts';
import { counted } from './words.ts';

/** How many events the article reports, and against how many of one side's claims. */
export function evennessWords({ claims, claimsContradicted, eventsAgainst, party }: Evenness): {
  readonly events: string;
  readonly claims: string;
} {
  const all = `the ${claims} ${party.adjective} claims`;
  return {
    events: counted(eventsAgainst, 'event'),
    claims: claimsContradicted === 0 ? all : `${claimsContradicted} of ${all}`,
  };
}

/** How evenly the article itself treats the two sides, in the order given, and whose doing that is. */
export function evennessSentence(evenness: readonly Evenness[]): string {
  const sides = evenness
    .map(evennessWords)
    .map(({ events, claims }) => `${events} against ${claims}`);
  return `The article reports ${sides.join(' and ')}. ${evennessCaveat}`;
}

/** What the numbers are, and are not. */
export const evennessCaveat = 'This is the article’s selection, not a verdict.';
