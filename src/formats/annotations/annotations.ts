import { catalogueOf, type Catalogue, type Dossier, type Passage } from '../../dossier/index.ts';
import { downloadAddress } from '../download-address.ts';
import type { Published } from '../published.ts';
import { annotatedRecords, type AnnotatedRecord } from './annotated-records.ts';
import { targetOf } from './target.ts';

/**
 * A dossier as a W3C Web Annotation collection: one annotation for each passage that a claim, an event, an assessment
 * or a tie rests on. Passages of dates and details are left out, since they bear out the date or detail alone and not
 * what the annotation says. Everything is on the first page.
 */
export function asAnnotations(dossier: Dossier, published: Published): string {
  const catalogue = catalogueOf(dossier);
  const collection = downloadAddress(published, dossier.id, 'annotations.jsonld');
  const items = annotatedRecords(catalogue, published).flatMap((record) =>
    record.passages.flatMap((passage, index) =>
      annotation(catalogue, record, passage, `${collection}#${record.id}/${index + 1}`),
    ),
  );
  const page = `${collection}#page`;
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: collection,
      type: 'AnnotationCollection',
      label: dossier.title,
      total: items.length,
      first: { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
      last: page,
    },
    null,
    2,
  )}\n`;
}

/** What is said of a passage, whose it is and what sort of record says it, and where the record is shown. */
function annotation(
  { dossier, sources }: Catalogue,
  { says, tags, address }: AnnotatedRecord,
  passage: Passage,
  id: string,
): readonly object[] {
  const source = sources.get(passage.source);
  if (!source) return [];
  const text = { type: 'TextualBody', format: 'text/plain' };
  return [
    {
      id,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        { ...text, purpose: 'describing', language: dossier.language, value: says },
        ...tags.map((value) => ({ ...text, purpose: 'tagging', value })),
        { type: 'SpecificResource', purpose: 'linking', source: address },
      ],
      target: targetOf(source, passage),
    },
  ];
}
