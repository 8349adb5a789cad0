import * as z from 'zod/mini';
import { dossierSchema, recordSchemas } from './schema/dossier.ts';
import { passageSchema } from './schema/passage.ts';

/** Where the JSON Schema of a dossier is published. */
export const JSON_SCHEMA_PATH = '/schema/dossier-v1.json';

/**
 * The JSON Schema (2020-12) of a dossier, made from the schema the program itself reads by. It holds what can be said
 * of a record by itself; what ties records together is `npm run check:dossier`'s to say.
 *
 * For Node alone, and a second door of this layer: through the first it would come to every reader with the page.
 */
export function dossierJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(dossierSchema, {
    target: 'draft-2020-12',
    metadata: namedParts(),
    override({ zodSchema, jsonSchema }) {
      // The runtime asks for http or https; `format: uri` alone would let `javascript:` through.
      const { def } = zodSchema._zod;
      if ('format' in def && def.format === 'url') jsonSchema.pattern = '^https?://';
    },
  });
  return {
    $schema,
    $id: JSON_SCHEMA_PATH,
    title: 'Rejoinder dossier, version 1',
    description:
      'One article about a dispute, annotated: claims of two parties, the events and assessments reported beside them, and the ties between these, each with its place in the article.',
    ...rest,
  };
}

/** The parts that are worth a name of their own in `$defs`. */
function namedParts() {
  const parts = z.registry<{ id: string; title: string }>();
  parts.add(passageSchema, { id: 'passage', title: 'A place in a source' });
  parts.add(recordSchemas.speakers, { id: 'speaker', title: 'Somebody claims are attributed to' });
  parts.add(recordSchemas.claims, { id: 'claim', title: 'What a speaker is reported to assert' });
  parts.add(recordSchemas.events, { id: 'event', title: 'Something reported to have happened' });
  parts.add(recordSchemas.assessments, { id: 'assessment', title: 'The source in its own voice' });
  parts.add(recordSchemas.links, { id: 'link', title: 'A tie between a claim and another record' });
  parts.add(recordSchemas.restatements, { id: 'restatement', title: 'A claim repeated, changed' });
  parts.add(recordSchemas.notes, { id: 'note', title: "The dossier's own note" });
  return parts;
}
