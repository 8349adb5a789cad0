import type * as z from 'zod/mini';
import type { dateAccountSchema } from './gate/schema/dating.ts';
import type { dossierSchema } from './gate/schema/dossier.ts';
import type { passageSchema } from './gate/schema/passage.ts';
import type {
  assessmentModes,
  bases,
  certainties,
  claimModes,
  eventTypes,
  relations,
} from './vocabulary.ts';

type DeepReadonly<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** One article about a dispute, annotated: only records that hold, every reference resolving. */
export type Dossier = DeepReadonly<z.output<typeof dossierSchema>>;

export type Party = Dossier['parties'][number];
export type Topic = Dossier['topics'][number];
export type Source = Dossier['sources'][number];
export type Revision = Dossier['revisions'][number];
export type Speaker = Dossier['speakers'][number];
export type Claim = Dossier['claims'][number];
export type Event = Dossier['events'][number];
export type Actor = Event['actors'][number];
export type Detail = Event['details'][number];
export type Assessment = Dossier['assessments'][number];
export type Link = Dossier['links'][number];
export type LinkTarget = Link['to'];
export type Restatement = Dossier['restatements'][number];
export type Note = Dossier['notes'][number];
export type NoteSubject = Note['about'][number];
export type Authority = Event['authority'];
export type Passage = DeepReadonly<z.output<typeof passageSchema>>;
export type Quote = NonNullable<Passage['quote']>;
export type DateAccount = DeepReadonly<z.output<typeof dateAccountSchema>>;

export type DossierId = Dossier['id'];
export type PartyId = Party['id'];
export type TopicId = Topic['id'];
export type SourceId = Source['id'];
export type SpeakerId = Speaker['id'];
export type ClaimId = Claim['id'];
export type EventId = Event['id'];
export type AssessmentId = Assessment['id'];
export type LinkId = Link['id'];

export type ClaimMode = (typeof claimModes)[number];
export type EventType = (typeof eventTypes)[number];
export type Certainty = (typeof certainties)[number];
export type AssessmentMode = (typeof assessmentModes)[number];
export type Relation = (typeof relations)[number];
export type Basis = (typeof bases)[number];
