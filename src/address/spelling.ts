import {
  type AssessmentId,
  type Basis,
  type Certainty,
  type ClaimId,
  type EventId,
  type LinkTarget,
  type Relation,
  bases,
  certainties,
  isSlug,
  relations,
} from '../dossier/index.ts';

/** The gate for ids out of an address: well spelled is all that can be known here. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says whose id it is to be
export function spellsId<Id extends string>(text: string): text is Id {
  return isSlug(text);
}

/** Whether it names a relation. */
export function spellsRelation(text: string): text is Relation {
  return relations.some((relation) => relation === text);
}

/** Whether it names a basis. */
export function spellsBasis(text: string): text is Basis {
  return bases.some((basis) => basis === text);
}

/** Whether it is a value of `scale`. */
export function spellsScale(text: string): text is 'time' | 'order' {
  return text === 'time' || text === 'order';
}

/** A record by the last parts of its own address. */
type RecordSpelling = `${(typeof recordFolders)[LinkTarget['kind']]}/${string}`;

const recordFolders = { claim: 'claims', event: 'events', assessment: 'assessments' } as const;

/** Whether it is spelled like a record that can be picked out. */
export function spellsRecord(text: string): text is RecordSpelling {
  return readRecord(text) !== undefined;
}

/** The record a value of `record` names, or undefined for what is spelled like none. */
export function readRecord(text: string): LinkTarget | undefined {
  const [folder, id = '', ...more] = text.split('/');
  if (more.length > 0) return undefined;
  if (folder === recordFolders.claim && spellsId<ClaimId>(id)) return { kind: 'claim', id };
  if (folder === recordFolders.event && spellsId<EventId>(id)) return { kind: 'event', id };
  if (folder === recordFolders.assessment && spellsId<AssessmentId>(id)) {
    return { kind: 'assessment', id };
  }
  return undefined;
}

/** A record as a value of `record`. */
export function spellRecord({ kind, id }: LinkTarget): RecordSpelling {
  return `${recordFolders[kind]}/${id}`;
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

/** Whether it spells the number of a page of a list. */
export function spellsPart(text: string): boolean {
  return /^[1-9]\d{0,5}$/.test(text);
}
