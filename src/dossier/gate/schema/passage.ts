import * as z from 'zod/mini';
import { sourceIdSchema, speakerIdSchema } from './words.ts';

/** A verbatim quotation is short by rule, and by law. Characters. */
const LONGEST_QUOTE = 400;

/**
 * The few words of a source that may stand here verbatim.
 * `speech`: words the article itself puts in quotation marks, and whose they are.
 * `fragment`: the article's own wording, 15 words at most and less than a sentence, where the hedge matters.
 * A misprint is kept and followed by `[sic]`.
 */
const quoteSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('speech'),
    text: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
    speaker: speakerIdSchema,
  }),
  z.strictObject({
    kind: z.literal('fragment'),
    text: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
  }),
]);

/** Words of a source that a place is found by: few, and never shown. Characters. */
const LONGEST_FINDER = 120;

const finderSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_FINDER));

/**
 * The words by which a browser finds the place on the publisher's page: W3C's TextQuoteSelector. `exact` stands in
 * the passage; with `prefix` directly before and `suffix` directly after it, it stands once in the whole source.
 */
const selectorSchema = z.strictObject({
  exact: finderSchema,
  prefix: z.optional(finderSchema),
  suffix: z.optional(finderSchema),
});

/**
 * Where a source says it. `paragraph` counts body paragraphs from 1; `start` and `end` are UTF-16 code units in
 * the normalised paragraph; `digest` is the SHA-256 (hex) of that range's UTF-8 text, so that the place can be
 * checked against a copy of the source without carrying its text.
 */
export const passageSchema = z.strictObject({
  source: sourceIdSchema,
  paragraph: z.int().check(z.gte(1)),
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(1)),
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  quote: z.optional(quoteSchema),
  /** Left out where the words of `quote` alone find the place. */
  selector: z.optional(selectorSchema),
});

/** At least one passage: nothing stands in a dossier without its place in a source. */
export const passagesSchema = z.array(passageSchema).check(z.minLength(1));
