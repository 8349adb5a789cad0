import * as z from 'zod/mini';
import type { LibraryShard } from '../views/shelf.ts';
import { entrySchema } from './library-index.ts';
import { labelSchema, slugSchema } from './schema/words.ts';

const choiceSchema = z.object({ value: slugSchema, label: labelSchema, count: z.number() });

const shardSchema = z.object({
  dossiers: z.number(),
  claims: z.number(),
  choices: z.object({ parties: z.array(choiceSchema), topics: z.array(choiceSchema) }),
  entries: z.array(
    z.extend(entrySchema, {
      topics: z.array(z.object({ id: slugSchema.brand<'TopicId'>(), name: labelSchema })),
    }),
  ),
});

/** Reads a piece of the list as fetched; `undefined` for anything else. Never throws. */
export function parseLibraryShardText(text: string): LibraryShard | undefined {
  try {
    const result = shardSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
