import type { Catalogue, NoteSubject, Passage } from '../../dossier/index.ts';
import { assessmentModeWords, basisWords, recordAddress } from '../../display/index.ts';
import type { Published } from '../published.ts';
import { authorityName, speakerName, tieInWords } from '../record-words.ts';

/** A record that rests on passages, as its annotations say it. */
export interface AnnotatedRecord {
  readonly id: string;
  /** Our paraphrase; of a tie, what it says of its two ends, who made it, and why. */
  readonly says: string;
  /** What sort of record it is, and on whose word: a paraphrase alone would look like our own opinion. */
  readonly tags: readonly string[];
  readonly address: string;
  readonly passages: readonly Passage[];
}

/** Every claim, event, assessment and tie of a dossier. A tie has its address at the claim it starts from. */
export function annotatedRecords(
  catalogue: Catalogue,
  { urlOf }: Published,
): readonly AnnotatedRecord[] {
  const { claims, events, assessments, links, id } = catalogue.dossier;
  const addressOf = (record: NoteSubject): string => urlOf(recordAddress(id, record));
  return [
    ...claims.map((claim) => ({
      ...claim,
      says: claim.text,
      tags: ['claim', speakerName(catalogue, claim.speaker), partyName(catalogue, claim.party)],
      address: addressOf({ kind: 'claim', id: claim.id }),
    })),
    ...events.map((event) => ({
      ...event,
      says: event.text,
      tags: ['event', `on the word of ${authorityName(catalogue, event.authority)}`],
      address: addressOf({ kind: 'event', id: event.id }),
    })),
    ...assessments.map((assessment) => ({
      ...assessment,
      says: assessment.text,
      tags: ['the article’s own voice', assessmentModeWords[assessment.mode]],
      address: addressOf({ kind: 'assessment', id: assessment.id }),
    })),
    ...links.map((link) => ({
      ...link,
      says: [tieInWords(catalogue, link), link.reason ?? []].flat().join(': '),
      tags: ['tie', link.relation, basisWords[link.basis]],
      address: addressOf({ kind: 'claim', id: link.from }),
    })),
  ];
}

function partyName({ parties }: Catalogue, id: string): string {
  return parties.get(id)?.name ?? id;
}
