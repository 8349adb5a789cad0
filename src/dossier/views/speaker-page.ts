import { catalogueOf } from '../catalogue.ts';
import { claimsInReading } from '../matching.ts';
import type { Dossier } from '../model.ts';
import { wholeReading } from '../reading.ts';
import { claimCard, type ClaimCard } from './claim-card.ts';
import {
  headingOf,
  noteView,
  partyView,
  speakerView,
  type DossierHeading,
  type NoteView,
  type PartyView,
  type SpeakerView,
} from './parts.ts';

/** Everything one speaker is reported to say, by topic. */
export interface SpeakerPage {
  readonly kind: 'speaker';
  readonly heading: DossierHeading;
  readonly speaker: SpeakerView & { readonly party: PartyView };
  readonly topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly claims: readonly ClaimCard[];
  }[];
  readonly notes: readonly NoteView[];
}

/** What the page of one speaker draws, or `undefined` where the dossier has no such speaker. */
export function selectSpeakerPage(dossier: Dossier, id: string): SpeakerPage | undefined {
  const catalogue = catalogueOf(dossier);
  const speaker = catalogue.speakers.get(id);
  if (!speaker) return undefined;
  const claims = claimsInReading(catalogue, { ...wholeReading, speaker: [speaker.id] });
  return {
    kind: 'speaker',
    heading: headingOf(catalogue),
    speaker: {
      ...speakerView(catalogue, speaker.id),
      party: partyView(catalogue, speaker.party),
    },
    topics: dossier.topics
      .map((topic) => ({
        id: topic.id,
        name: topic.name,
        claims: claims
          .filter(({ topics: [first] }) => first === topic.id)
          .map((claim) => claimCard(catalogue, claim)),
      }))
      .filter((topic) => topic.claims.length > 0),
    notes: catalogue.notesOn('speaker', speaker.id).map(noteView),
  };
}
