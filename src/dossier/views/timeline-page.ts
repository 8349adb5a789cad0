import { catalogueOf } from '../catalogue.ts';
import type { Dossier } from '../model.ts';
import type { Reading } from '../reading.ts';
import { selectFiltered, type Filtered } from './filters.ts';
import { headingOf, type DossierHeading } from './parts.ts';

/** When was it said, and when did it happen? */
export interface TimelinePage extends Filtered {
  readonly kind: 'timeline';
  readonly heading: DossierHeading;
}

/** What the timeline of a dossier draws for a reading. */
export function selectTimelinePage(dossier: Dossier, reading: Reading): TimelinePage {
  const catalogue = catalogueOf(dossier);
  return { kind: 'timeline', heading: headingOf(catalogue), ...selectFiltered(catalogue, reading) };
}
