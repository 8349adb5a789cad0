import { pathOf, type Address } from '../address/index.ts';
import {
  beginningOf,
  isLongBoard,
  selectAboutPage,
  selectBoardPart,
  SHELF_LENGTH,
  shelfChoices,
  wholeReading,
  type Dossier,
  type ShelfChoices,
  type ShelfEntry,
  type MapOrder,
} from '../dossier/index.ts';
import {
  addressesOf,
  isReadingPage,
  selectPage,
  type DossierAddress,
  type DossierPage,
  type Page,
} from '../library/index.ts';
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

/** The pages that stand for no dossier of their own, the home page first; the library in the order of its entries. */
export function commonPages(
  entries: readonly ShelfEntry[],
  featured: Dossier,
): readonly SitePage[] {
  const board = { page: 'board', dossier: featured.id } as const;
  const choices = shelfChoices(entries);
  const claims = entries.reduce((sum, { counts }) => sum + counts.claims, 0);
  return [
    { ...dossierPage(featured, board), path: '/' },
    ...libraryPages(entries, choices),
    sitePage({ page: 'search' }, { kind: 'search', dossiers: entries.length, claims, choices }),
    sitePage({ page: 'about' }, selectAboutPage([featured])),
  ];
}

function libraryPages(entries: readonly ShelfEntry[], choices: ShelfChoices): readonly SitePage[] {
  const parts = Math.max(1, Math.ceil(entries.length / SHELF_LENGTH));
  return Array.from({ length: parts }, (_, at) =>
    sitePage(
      { page: 'library', part: at + 1 },
      {
        kind: 'library',
        part: at + 1,
        parts,
        total: entries.length,
        entries: entries.slice(at * SHELF_LENGTH, (at + 1) * SHELF_LENGTH),
        choices,
      },
    ),
  );
}

/** Every page of a dossier, then those at its old addresses. A map whose order is not given stands in the dossier's own. */
export function dossierPages(dossier: Dossier, mapOrder?: MapOrder): readonly SitePage[] {
  return [
    ...addressesOf(dossier).map((address) => dossierPage(dossier, address, mapOrder)),
    ...aliasPages(dossier),
  ];
}

function sitePage(address: Address, page: Page): SitePage {
  const path = pathOf(address);
  return { path, canonical: path, page };
}

function dossierPage(
  dossier: Dossier,
  address: ReturnType<typeof addressesOf>[number],
  mapOrder?: MapOrder,
): SitePage {
  const page = builtPage(dossier, address, mapOrder);
  if (!page) throw new Error(`${pathOf(address)} is listed, but there is no such record`);
  return sitePage(address, page);
}

/** A built page carries only what it shows: of a long dossier one part of the board, and the beginning of other readings. */
function builtPage(
  dossier: Dossier,
  address: DossierAddress,
  mapOrder?: MapOrder,
): DossierPage | undefined {
  if (address.page === 'board') return selectBoardPart(dossier, wholeReading, address.part ?? 1);
  const page = selectPage(dossier, address, wholeReading, mapOrder);
  return page && isReadingPage(page) && isLongBoard(dossier) ? beginningOf(page) : page;
}

/** A retired id's old address has the page of the record it has become. */
function aliasPages(dossier: Dossier): readonly SitePage[] {
  return retiredIds(dossier).map((retired) => ({
    ...dossierPage(dossier, retired.now),
    path: oldPathOf(retired),
    isOld: true,
  }));
}
