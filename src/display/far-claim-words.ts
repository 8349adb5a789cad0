import type { Relation } from '../dossier/index.ts';
import { claimTieWords } from './words.ts';

/**
 * What a far claim is to the claim of the page, `near` being whose claim that is: on the far claim's own card, "this
 * claim" would be taken for the far one.
 */
export function farClaimWords(
  relation: Relation,
  direction: 'out' | 'in' | 'both',
  near: string,
): string {
  if (relation === 'answers') return `${direction === 'in' ? 'Answers' : 'Answered by'} ${near}`;
  if (relation === 'opposes') return `Opposes the claim of ${near}`;
  return `${claimTieWords(relation, direction === 'out' ? 'in' : 'out')} the claim of ${near}`;
}
