import * as z from 'zod/mini';
import {
  assessmentSchema,
  claimSchema,
  eventSchema,
  linkSchema,
  noteSchema,
  restatementSchema,
  speakerSchema,
} from './records.ts';
import { idKindSchema } from './choices.ts';
import {
  aliasesSchema,
  labelSchema,
  languageSchema,
  partyIdSchema,
  proseSchema,
  slugSchema,
  sourceIdSchema,
  topicIdSchema,
  webAddressSchema,
} from './words.ts';

/** The version of the format this program reads. */
export const SCHEMA_VERSION = 1;

/** A calendar day, `YYYY-MM-DD`. */
const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One side of the dispute. Order is the dossier's; nothing else distinguishes the two. */
export const partySchema = z.strictObject({
  id: partyIdSchema,
  name: labelSchema,
  /** As it stands before a noun: "3 Ruritanian claims". */
  adjective: labelSchema,
  aliases: aliasesSchema,
});

/** A subject the two sides speak to: one section of the board. */
const topicSchema = z.strictObject({
  id: topicIdSchema,
  name: labelSchema,
  question: z.optional(labelSchema),
  aliases: aliasesSchema,
});

/** The publication a dossier annotates: never its text. `digest` is the SHA-256 of the normalised body. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  title: labelSchema,
  publisher: labelSchema,
  byline: z.optional(labelSchema),
  kind: labelSchema,
  url: webAddressSchema,
  published: z.optional(daySchema),
  paragraphs: z.int().check(z.gte(1), z.lte(10_000)),
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The length of each normalised paragraph, in UTF-16 code units: places can then be told in the whole text. */
  lengths: z.optional(z.array(z.int().check(z.gte(1)))),
});

/** A record, a party or a topic that was published and is no more, because it was wrong. Its id is never used again. */
const withdrawalSchema = z.strictObject({ kind: idKindSchema, id: slugSchema });

/** A published change to the dossier itself. `text` gives the reason for whatever it has withdrawn. */
const revisionSchema = z.strictObject({
  date: daySchema,
  text: proseSchema,
  withdrawn: z.optional(z.array(withdrawalSchema)),
});

/** What must hold for a dossier to be read at all. */
export const headerShape = {
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: slugSchema.brand<'DossierId'>(),
  title: labelSchema,
  summary: proseSchema,
  language: languageSchema,
  parties: z.array(partySchema).check(z.minLength(2), z.maxLength(2)),
  topics: z.array(topicSchema).check(z.minLength(1)),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  revisions: z.array(revisionSchema).check(z.minLength(1)),
};

/** The lists whose broken records are set aside, one by one, while the rest stands. */
export const recordSchemas = {
  speakers: speakerSchema,
  claims: claimSchema,
  events: eventSchema,
  assessments: assessmentSchema,
  links: linkSchema,
  restatements: restatementSchema,
  notes: noteSchema,
};

/** A whole dossier, as published. The JSON Schema at `/schema/dossier-v1.json` is made from this. */
export const dossierSchema = z.strictObject({
  ...headerShape,
  speakers: z.array(speakerSchema),
  claims: z.array(claimSchema),
  events: z.array(eventSchema),
  assessments: z.array(assessmentSchema),
  links: z.array(linkSchema),
  restatements: z.array(restatementSchema),
  notes: z.array(noteSchema),
});
