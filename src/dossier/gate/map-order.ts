import * as z from 'zod/mini';
import type { MapOrder } from '../views/map-order.ts';

/** More than any dossier that is looked at can hold. */
const MOST_RECORDS = 100_000;

const keysSchema = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(MOST_RECORDS));

const orderSchema = z.object({
  version: z.literal(1),
  first: keysSchema,
  middle: keysSchema,
  second: keysSchema,
});

/** Reads the order of a map as fetched; `undefined` for anything else. Never throws. */
export function parseMapOrderText(text: string): MapOrder | undefined {
  try {
    const result = orderSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
