import * as z from 'zod/mini';
import { passagesSchema } from './passage.ts';
import { proseSchema } from './words.ts';

/** An EDTF string (ISO 8601-2). Whether it is a date that exists is integrity's question. */
const edtfTextSchema = z.string().check(z.minLength(4), z.maxLength(60));

/** The date in the source's own words, 15 words at most. */
const asWrittenSchema = z.string().check(z.minLength(1), z.maxLength(120));

/**
 * How many years before the source's own year, where the source says so and prints no year itself ("in March last
 * year"). Only for an EDTF date without a year.
 */
const yearsBeforeSchema = z.int().check(z.minimum(1), z.maximum(200));

/**
 * One account of when something was said or happened.
 * `stated`: the source prints it. `derived`: worked out, with the steps. `unknown`: the source gives no date.
 */
export const dateAccountSchema = z.discriminatedUnion('basis', [
  z.strictObject({
    basis: z.literal('stated'),
    edtf: edtfTextSchema,
    asWritten: asWrittenSchema,
    yearsBefore: z.optional(yearsBeforeSchema),
    passages: passagesSchema,
  }),
  z.strictObject({
    basis: z.literal('derived'),
    edtf: edtfTextSchema,
    asWritten: asWrittenSchema,
    yearsBefore: z.optional(yearsBeforeSchema),
    steps: proseSchema,
    passages: passagesSchema,
  }),
  z.strictObject({
    basis: z.literal('unknown'),
    asWritten: z.optional(asWrittenSchema),
    passages: z.optional(passagesSchema),
  }),
]);

/** More than one account means that the source disagrees with itself: both stand, and neither is picked. */
export const datesSchema = z.array(dateAccountSchema).check(z.minLength(1));
