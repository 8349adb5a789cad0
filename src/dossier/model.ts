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
  idKinds,
  relations,
} from './vocabulary.ts';

type DeepReadonly<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** One article about a dispute, annotated: only records that hold, every reference resolving. */
export type Dossier = DeepReadonly<z.output<typeof dossierSchema>>;

/** One side of the dispute. The two differ in their order and in nothing else. */
export type Party = Dossier['parties'][number];
/** A subject both sides speak to: one section of the board. */
export type Topic = Dossier['topics'][number];
/** The publication a dossier annotates; never its text. */
export type Source = Dossier['sources'][number];
/** A published change to the dossier itself. */
export type Revision = Dossier['revisions'][number];
/** Somebody claims are attributed to, named by the source or only described. */
export type Speaker = Dossier['speakers'][number];
/** What a speaker is reported to assert, or a position a group is reported to take. */
export type Claim = Dossier['claims'][number];
/** Something that happened in the world, or is reported to have. A judgement is none. */
export type Event = Dossier['events'][number];
/** Who did it, how sure the source is, and on whose word. */
export type Actor = Event['actors'][number];
/** One aspect of an event, in as many accounts as the source gives of it. */
export type Detail = Event['details'][number];
/** What the source says in its own voice. */
export type Assessment = Dossier['assessments'][number];
/** A tie between a claim and another record: what it does, who made it, and why. */
export type Link = Dossier['links'][number];
/** The far end of a tie: an event, an assessment or another claim. */
export type LinkTarget = Link['to'];
/** Where the source repeats a claim in words that change what it says. */
export type Restatement = Dossier['restatements'][number];
/** A note of the editors: how they read the source, or something from outside it that drives nothing. */
export type Note = Dossier['notes'][number];
/** The record a note is about. */
export type NoteSubject = Note['about'][number];
/** On whose word something stands: the article’s own, a speaker’s, or somebody’s whom it only describes. */
export type Authority = Event['authority'];
/** A place in a source: paragraph, range and digest, with the few words that may stand verbatim. */
export type Passage = DeepReadonly<z.output<typeof passageSchema>>;
/** Words that stand verbatim: somebody’s speech, or a fragment of the article’s own wording. */
export type Quote = NonNullable<Passage['quote']>;
/** The words of a source by which a browser finds a place on the publisher’s page. */
export type Selector = NonNullable<Passage['selector']>;
/** One account of when something was said or happened, and how the date was come by. */
export type DateAccount = DeepReadonly<z.output<typeof dateAccountSchema>>;

/** The id of a dossier: the first part of every address in it. */
export type DossierId = Dossier['id'];
/** The id of a party, as filters name it. */
export type PartyId = Party['id'];
/** The id of a topic, as filters name it. */
export type TopicId = Topic['id'];
/** The id of a source, as passages name it. */
export type SourceId = Source['id'];
/** The id of a speaker, as claims, filters and addresses name it. */
export type SpeakerId = Speaker['id'];
/** The id of a claim, as ties and addresses name it. */
export type ClaimId = Claim['id'];
/** The id of an event, as ties and addresses name it. */
export type EventId = Event['id'];
/** The id of an assessment, as ties and addresses name it. */
export type AssessmentId = Assessment['id'];
/** The id of a tie. */
export type LinkId = Link['id'];

/** How a claim reached the page: see `claimModes`. */
export type ClaimMode = (typeof claimModes)[number];
/** What sort of happening an event is: see `eventTypes`. */
export type EventType = (typeof eventTypes)[number];
/** How sure the source is that this actor did it: see `certainties`. */
export type Certainty = (typeof certainties)[number];
/** What the source does in its own voice: see `assessmentModes`. */
export type AssessmentMode = (typeof assessmentModes)[number];
/** What one end of a tie does to the other: see `relations`, which says in which direction. */
export type Relation = (typeof relations)[number];
/** What stands in addresses by its id: see `idKinds`. */
export type IdKind = (typeof idKinds)[number];
/** Who made a tie: see `bases`. */
export type Basis = (typeof bases)[number];
