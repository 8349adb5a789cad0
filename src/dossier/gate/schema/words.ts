import * as z from 'zod/mini';
import { LONGEST_SLUG, slugPattern } from '../../slug.ts';

/** A readable id: lower-case latin letters, digits and single hyphens, so it is safe in any address or file system. */
export const slugSchema = z.string().check(z.regex(slugPattern), z.maxLength(LONGEST_SLUG));

/** A short label: a name, a title, a place. */
export const labelSchema = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/\S/));

/** One or more sentences of ours, in plain text. */
export const proseSchema = z.string().check(z.minLength(1), z.maxLength(4000), z.regex(/\S/));

/**
 * A web address a reader may follow. Nothing but http(s): `z.url()` alone would let `javascript:` through. Nor anything
 * that a browser drops from an address without a word, or that turns what is read of it round.
 */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).check(
  // oxlint-disable-next-line no-control-regex
  z.regex(/^[^\s\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+$/),
  z.maxLength(2000),
);

/** A BCP 47 language tag, as the `lang` attribute takes it. */
export const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));

export const partyIdSchema = slugSchema.brand<'PartyId'>();
export const topicIdSchema = slugSchema.brand<'TopicId'>();
export const sourceIdSchema = slugSchema.brand<'SourceId'>();
export const speakerIdSchema = slugSchema.brand<'SpeakerId'>();
export const claimIdSchema = slugSchema.brand<'ClaimId'>();
export const eventIdSchema = slugSchema.brand<'EventId'>();
export const assessmentIdSchema = slugSchema.brand<'AssessmentId'>();
export const linkIdSchema = slugSchema.brand<'LinkId'>();
export const restatementIdSchema = slugSchema.brand<'RestatementId'>();
export const noteIdSchema = slugSchema.brand<'NoteId'>();

/** Ids it had before it was renamed: the addresses and filters they stand in go on answering. */
export const aliasesSchema = z.optional(z.array(slugSchema).check(z.maxLength(50)));
