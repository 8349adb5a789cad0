import type { PartyId, Reading, SpeakerId, TopicId } from '../dossier/index.ts';
import { canonicalList } from './canonical.ts';
import { type Dropped, dropped, reported } from './dropped.ts';

/** The ids a dossier has for what a reader may choose by id. */
export interface Vocabulary {
  readonly party: Iterable<PartyId>;
  readonly speaker: Iterable<SpeakerId>;
  readonly topic: Iterable<TopicId>;
  /** Ids that speakers had before, and the ids they have now: an old link goes on choosing the same speaker. */
  readonly retiredSpeakers?: ReadonlyMap<string, SpeakerId>;
}

/**
 * The reading as this dossier can answer it: ids it does not have are dropped and reported, so a reading that asked
 * only for strangers shows everything. Choosing every party stays a choice.
 */
export function fitReading(
  reading: Reading,
  vocabulary: Vocabulary,
): { readonly reading: Reading; readonly dropped: readonly Dropped[] } {
  const renamed = reading.speaker.map((id) => vocabulary.retiredSpeakers?.get(id) ?? id);
  const party = fitted('party', reading.party, vocabulary.party);
  const speaker = fitted('speaker', renamed, vocabulary.speaker);
  const topic = fitted('topic', reading.topic, vocabulary.topic);
  return {
    reading: { ...reading, party: party.ids, speaker: speaker.ids, topic: topic.ids },
    dropped: reported([...party.refused, ...speaker.refused, ...topic.refused]),
  };
}

function fitted<Id extends string>(
  facet: 'party' | 'speaker' | 'topic',
  wanted: readonly Id[],
  known: Iterable<Id>,
): { readonly ids: readonly Id[]; readonly refused: readonly Dropped[] } {
  const all = new Set(known);
  return {
    ids: canonicalList(wanted.filter((id) => all.has(id))),
    refused: wanted.filter((id) => !all.has(id)).map((id) => dropped(facet, id, 'unknown-value')),
  };
}
