import type { Dataset, WithContext } from 'schema-dts';
import { catalogueOf, type Dossier } from '../dossier/index.ts';
import { dossierNodes } from './dossier-nodes.ts';
import type { Published } from './published.ts';

/**
 * A whole dossier as JSON-LD in schema.org's terms: a Dataset of what is claimed and assessed, which mentions events
 * and speakers. Schema.org has no word for how claims bear on one another, so ties are not in it; and nothing is
 * rated, since a dossier finds no claim true or false.
 */
export function asDossierJsonLd(dossier: Dossier, published: Published): string {
  const { claims, assessments, events, speakers, articles } = dossierNodes(
    catalogueOf(dossier),
    published,
  );
  const address = published.urlOf({ page: 'board', dossier: dossier.id });
  const revised = dossier.revisions.map(({ date }) => date).toSorted();
  const dataset: WithContext<Dataset> = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: dossier.title,
    description: dossier.summary,
    inLanguage: dossier.language,
    datePublished: revised[0],
    dateModified: revised.at(-1),
    keywords: dossier.topics.map(({ name }) => name),
    isBasedOn: articles,
    hasPart: [...claims, ...assessments],
    mentions: [...events, ...speakers],
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}
