import * as z from 'zod/mini';
import { datesSchema } from './dating.ts';
import { passagesSchema } from './passage.ts';
import {
  assessmentModeSchema,
  basisSchema,
  certaintySchema,
  claimModeSchema,
  eventTypeSchema,
  relationSchema,
} from './choices.ts';
import {
  aliasesSchema,
  assessmentIdSchema,
  claimIdSchema,
  eventIdSchema,
  labelSchema,
  linkIdSchema,
  noteIdSchema,
  partyIdSchema,
  proseSchema,
  restatementIdSchema,
  speakerIdSchema,
  topicIdSchema,
  webAddressSchema,
} from './words.ts';

/** Somebody a claim is attributed to: named in the source, or only described by it ("a police spokesman"). */
export const speakerSchema = z.strictObject({
  id: speakerIdSchema,
  name: labelSchema,
  role: z.optional(labelSchema),
  party: partyIdSchema,
  identification: z.enum(['named', 'described']),
  aliases: aliasesSchema,
});

/** What a speaker is reported to assert, or a position a group is reported to take. `text` is our paraphrase. */
export const claimSchema = z.strictObject({
  id: claimIdSchema,
  party: partyIdSchema,
  speaker: speakerIdSchema,
  text: proseSchema,
  mode: claimModeSchema,
  dates: datesSchema,
  venue: z.optional(labelSchema),
  /** The first topic is the one whose section of the board the claim stands in. */
  topics: z.array(topicIdSchema).check(z.minLength(1)),
  passages: passagesSchema,
  aliases: aliasesSchema,
});

/** On whose word a detail stands. */
const authoritySchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('article') }),
  z.strictObject({ by: z.literal('speaker'), speaker: speakerIdSchema }),
  z.strictObject({ by: z.literal('described'), name: labelSchema }),
]);

/** Who did it, how sure the source is, and on whose word. */
const actorSchema = z.strictObject({
  name: labelSchema,
  certainty: certaintySchema,
  authority: authoritySchema,
  party: z.optional(partyIdSchema),
  remark: z.optional(proseSchema),
});

/** One aspect of an event. Two accounts or more: the source gives it twice, and differently. */
const detailSchema = z.strictObject({
  label: labelSchema,
  accounts: z
    .array(
      z.strictObject({ text: proseSchema, authority: authoritySchema, passages: passagesSchema }),
    )
    .check(z.minLength(1)),
});

/** Something that happened in the world, or is reported to have. */
export const eventSchema = z.strictObject({
  id: eventIdSchema,
  title: labelSchema,
  text: proseSchema,
  type: eventTypeSchema,
  authority: authoritySchema,
  actors: z.array(actorSchema),
  dates: datesSchema,
  place: z.optional(labelSchema),
  details: z.array(detailSchema),
  passages: passagesSchema,
  aliases: aliasesSchema,
});

/** What the source says in its own voice. */
export const assessmentSchema = z.strictObject({
  id: assessmentIdSchema,
  text: proseSchema,
  mode: assessmentModeSchema,
  passages: passagesSchema,
  aliases: aliasesSchema,
});

/** The far end of a tie. */
const linkTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event'), id: eventIdSchema }),
  z.strictObject({ kind: z.literal('assessment'), id: assessmentIdSchema }),
  z.strictObject({ kind: z.literal('claim'), id: claimIdSchema }),
]);

/** A tie between a claim and something else, who made it, and why. */
export const linkSchema = z.strictObject({
  id: linkIdSchema,
  from: claimIdSchema,
  to: linkTargetSchema,
  relation: relationSchema,
  basis: basisSchema,
  reason: z.optional(proseSchema),
  passages: passagesSchema,
});

/** Where the source repeats a claim in words that change what it says. */
export const restatementSchema = z.strictObject({
  id: restatementIdSchema,
  claim: claimIdSchema,
  /** The claim as it was made, in comparable words. */
  made: proseSchema,
  /** The same claim as the source repeats or rebuts it. */
  restated: proseSchema,
  /** What the change does, in our words. */
  change: proseSchema,
  passages: passagesSchema,
});

/** What a note is about. */
const noteSubjectSchema = z.discriminatedUnion('kind', [
  ...linkTargetSchema.def.options,
  z.strictObject({ kind: z.literal('speaker'), id: speakerIdSchema }),
]);

const noteWords = { id: noteIdSchema, about: z.array(noteSubjectSchema), text: proseSchema };

/** A note of ours. One from outside the article names its source, and drives no date, filter or tie. */
export const noteSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('method'), ...noteWords }),
  z.strictObject({
    kind: z.literal('outside'),
    ...noteWords,
    source: z.strictObject({ title: labelSchema, url: z.optional(webAddressSchema) }),
  }),
]);
