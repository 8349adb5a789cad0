import type {
  AssessmentId,
  ClaimId,
  EventId,
  LinkTarget,
  PartyId,
  Reading,
  SpeakerId,
  TopicId,
} from '../dossier/index.ts';
import { canonicalList } from './canonical.ts';
import { type Dropped, dropped, reported } from './dropped.ts';
import { spellRecord } from './spelling.ts';

/** What has a name: findable by the id it has now, and by those it had before. */
type Named<Id> = ReadonlyMap<string, { readonly id: Id }>;

/** What of a dossier a reader may choose by id. An old id goes on choosing the same, under its present one. */
export interface Vocabulary {
  readonly parties: Named<PartyId>;
  readonly speakers: Named<SpeakerId>;
  readonly topics: Named<TopicId>;
  readonly claims: Named<ClaimId>;
  readonly events: Named<EventId>;
  readonly assessments: Named<AssessmentId>;
}

/**
 * The reading as this dossier can answer it: ids it does not have are dropped and reported, so a reading that asked
 * only for strangers shows everything. Choosing every party stays a choice.
 */
export function fitReading(
  reading: Reading,
  vocabulary: Vocabulary,
): { readonly reading: Reading; readonly dropped: readonly Dropped[] } {
  const refused: Dropped[] = [];
  function fitted<Id extends string>(
    facet: 'party' | 'speaker' | 'topic',
    wanted: readonly Id[],
    known: Named<Id>,
  ): readonly Id[] {
    const found = wanted.flatMap((asked) => {
      const id = known.get(asked)?.id;
      if (id === undefined) refused.push(dropped(facet, asked, 'unknown-value'));
      return id ?? [];
    });
    return canonicalList(found);
  }
  const party = fitted('party', reading.party, vocabulary.parties);
  const speaker = fitted('speaker', reading.speaker, vocabulary.speakers);
  const topic = fitted('topic', reading.topic, vocabulary.topics);
  const record = reading.record && recordIn(reading.record, vocabulary);
  if (reading.record && !record) {
    refused.push(dropped('record', spellRecord(reading.record), 'unknown-value'));
  }
  return { reading: { ...reading, party, speaker, topic, record }, dropped: reported(refused) };
}

function recordIn({ kind, id }: LinkTarget, vocabulary: Vocabulary): LinkTarget | undefined {
  switch (kind) {
    case 'claim': {
      const claim = vocabulary.claims.get(id);
      return claim && { kind, id: claim.id };
    }
    case 'event': {
      const event = vocabulary.events.get(id);
      return event && { kind, id: event.id };
    }
    case 'assessment': {
      const assessment = vocabulary.assessments.get(id);
      return assessment && { kind, id: assessment.id };
    }
  }
}
