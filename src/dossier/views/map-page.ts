import { catalogueOf } from '../catalogue.ts';
import type { Dossier } from '../model.ts';
import type { Reading } from '../reading.ts';
import { selectFiltered, type Filtered } from './filters.ts';
import { headingOf, type DossierHeading } from './parts.ts';

/** How does it hang together? */
export interface MapPage extends Filtered {
  readonly kind: 'map';
  readonly heading: DossierHeading;
}

/** What the map of a dossier draws for a reading. */
export function selectMapPage(dossier: Dossier, reading: Reading): MapPage {
  const catalogue = catalogueOf(dossier);
  return { kind: 'map', heading: headingOf(catalogue), ...selectFiltered(catalogue, reading) };
}
