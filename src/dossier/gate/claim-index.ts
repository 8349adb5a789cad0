import * as z from 'zod/mini';
import type { ClaimFile, ClaimIndex, DayFile, TermFile } from '../claim-index/claim-index.ts';
import { partySchema } from './schema/dossier.ts';
import { labelSchema, languageSchema, proseSchema, slugSchema } from './schema/words.ts';

const count = z.int().check(z.nonnegative());

const indexSchema = z.object({
  version: z.literal(1),
  folder: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  counts: z.array(count),
  cuts: z.array(z.string()),
});

const termFileSchema = z.array(z.tuple([z.string(), z.array(count)]));

const dayFileSchema = z.array(z.nullable(z.tuple([z.int(), z.int()])));

const claimSchema = z.object({
  id: slugSchema.brand<'ClaimId'>(),
  text: proseSchema,
  party: slugSchema.brand<'PartyId'>(),
  speaker: z.object({
    id: slugSchema.brand<'SpeakerId'>(),
    name: labelSchema,
    role: z.optional(labelSchema),
    identification: z.enum(['named', 'described']),
  }),
  dates: z.array(
    z.object({
      basis: z.enum(['stated', 'derived', 'unknown']),
      edtf: z.optional(z.string()),
      yearsBefore: z.optional(z.number()),
      asWritten: z.optional(z.string()),
      steps: z.optional(z.string()),
      locators: z.array(z.never()),
    }),
  ),
  at: count,
});

const claimFileSchema = z.object({
  dossiers: z.array(
    z.object({
      id: slugSchema.brand<'DossierId'>(),
      title: labelSchema,
      language: languageSchema,
      parties: z.array(z.extend(partySchema, { place: z.enum(['first', 'second']) })),
    }),
  ),
  claims: z.array(claimSchema),
});

/** Reads the head of the index of all claims; `undefined` for anything else. Never throws, as none of these. */
export function parseClaimIndexText(text: string): ClaimIndex | undefined {
  return parsed(text, (value) => indexSchema.safeParse(value));
}

/** Reads a file of its terms. */
export function parseTermFileText(text: string): TermFile | undefined {
  return parsed(text, (value) => termFileSchema.safeParse(value));
}

/** Reads a file of its days. */
export function parseDayFileText(text: string): DayFile | undefined {
  return parsed(text, (value) => dayFileSchema.safeParse(value));
}

/** Reads a file of its claims. */
export function parseClaimFileText(text: string): ClaimFile | undefined {
  return parsed(text, (value) => claimFileSchema.safeParse(value));
}

function parsed<Value>(
  text: string,
  read: (value: unknown) => { readonly success: boolean; readonly data?: Value | undefined },
): Value | undefined {
  try {
    const { success, data } = read(JSON.parse(text));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}
