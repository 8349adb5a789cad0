import { type Certainty, type Relation, certainties, isSlug, relations } from '../dossier/index.ts';

/** The gate for ids out of an address: well spelled is all that can be known here. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says whose id it is to be
export function spellsId<Id extends string>(text: string): text is Id {
  return isSlug(text);
}

/** Whether it names a relation. */
export function spellsRelation(text: string): text is Relation {
  return relations.some((relation) => relation === text);
}

/** Whether it names a certainty. */
export function spellsCertainty(text: string): text is Certainty {
  return certainties.some((certainty) => certainty === text);
}

/** Whether it is a value of `against`. */
export function spellsAgainst(text: string): text is 'some' | 'none' {
  return text === 'some' || text === 'none';
}

/** Whether it is a value of `order`. */
export function spellsOrder(text: string): text is 'given' | 'swapped' {
  return text === 'given' || text === 'swapped';
}
