import { catalogueOf } from '../catalogue.ts';
import type { Dossier } from '../model.ts';
import type { Reading } from '../reading.ts';
import { selectFiltered, type Filtered } from './filters.ts';
import { headingOf, type DossierHeading } from './parts.ts';

/** Where does the article say so? */
export interface SourcePage extends Filtered {
  readonly kind: 'source';
  readonly heading: DossierHeading;
}

/** What the source of a dossier draws for a reading. */
export function selectSourcePage(dossier: Dossier, reading: Reading): SourcePage {
  const catalogue = catalogueOf(dossier);
  return { kind: 'source', heading: headingOf(catalogue), ...selectFiltered(catalogue, reading) };
}
