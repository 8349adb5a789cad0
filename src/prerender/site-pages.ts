import { pathOf, type Address } from '../address/index.ts';
import {
  selectAboutPage,
  selectBoardPart,
  wholeReading,
  type Dossier,
  type DossierId,
  type MapOrder,
} from '../dossier/index.ts';
import { libraryIndexOf } from '../dossier/gate/index.ts';
import { addressesOf, selectPage, type Page } from '../library/index.ts';
import { oldPathOf, retiredIds } from './old-addresses.ts';

/** A page to be built. */
export interface SitePage {
  /** Path below the base at which it is served. */
  readonly path: string;
  /** Path below the base at which it is to be known. */
  readonly canonical: string;
  readonly page: Page;
  /** Whether `path` is an address of the past: the page there names the present one, and leads to it. */
  readonly isOld?: true;
}

/** The order of each dossier's map, by the dossier's id. */
export type MapOrders = ReadonlyMap<DossierId, MapOrder>;

/** Every page of a site, the home page first. A map whose order is not given stands in the dossier's own. */
export function sitePages(
  dossiers: readonly Dossier[],
  featured: Dossier,
  mapOrders: MapOrders = new Map(),
): readonly SitePage[] {
  const board = { page: 'board', dossier: featured.id } as const;
  return [
    { ...dossierPage(featured, board), path: '/' },
    sitePage({ page: 'library' }, { kind: 'library', entries: libraryIndexOf(dossiers).dossiers }),
    sitePage({ page: 'about' }, selectAboutPage([featured])),
    ...dossiers.flatMap((dossier) =>
      addressesOf(dossier).map((address) => dossierPage(dossier, address, mapOrders)),
    ),
    ...dossiers.flatMap(aliasPages),
  ];
}

function sitePage(address: Address, page: Page): SitePage {
  const path = pathOf(address);
  return { path, canonical: path, page };
}

function dossierPage(
  dossier: Dossier,
  address: ReturnType<typeof addressesOf>[number],
  mapOrders?: MapOrders,
): SitePage {
  // A built page carries only what it shows: of a long board the first part.
  const page =
    address.page === 'board'
      ? selectBoardPart(dossier, wholeReading, address.part ?? 1)
      : selectPage(dossier, address, wholeReading, mapOrders?.get(dossier.id));
  if (!page) throw new Error(`${pathOf(address)} is listed, but there is no such record`);
  return sitePage(address, page);
}

/** A retired id's old address has the page of the record it has become. */
function aliasPages(dossier: Dossier): readonly SitePage[] {
  return retiredIds(dossier).map((retired) => ({
    ...dossierPage(dossier, retired.now),
    path: oldPathOf(retired),
    isOld: true,
  }));
}
