import type { DataCatalog, Dataset } from 'schema-dts';
import type { DossierHeading, LibraryPage } from '../../dossier/index.ts';
import type { Published } from '../published.ts';
import { dossierNodeId, libraryNodeId, nodeIdsOf, referencesTo } from './node-ids.ts';
import { downloadAddress } from '../download-address.ts';

/** A dossier as data that can be taken away. No licence is claimed: a dossier names none. */
export function dossierNode(published: Published, heading: DossierHeading): Dataset {
  const { urlOf } = published;
  const ids = nodeIdsOf(published, heading);
  return {
    '@type': 'Dataset',
    '@id': ids.dossier,
    name: heading.title,
    description: heading.summary,
    url: urlOf({ page: 'board', dossier: heading.id }),
    dateModified: heading.revised,
    inLanguage: heading.language,
    isBasedOn: referencesTo(heading.sources.map(({ id }) => ids.source(id))),
    includedInDataCatalog: { '@id': ids.library },
    distribution: {
      '@type': 'DataDownload',
      contentUrl: downloadAddress(published, heading.id, 'dossier.json'),
      encodingFormat: 'application/json',
    },
  };
}

/** The list of dossiers. */
export function libraryNode(published: Published, { entries }: LibraryPage): DataCatalog {
  return {
    '@type': 'DataCatalog',
    '@id': libraryNodeId(published),
    name: published.siteName,
    url: published.urlOf({ page: 'library' }),
    dataset: referencesTo(entries.map(({ heading }) => dossierNodeId(published, heading))),
  };
}
