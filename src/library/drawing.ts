import {
  fitReading,
  isReadingName,
  nearestIds,
  pathOf,
  writeReading,
  type Dropped,
} from '../address/index.ts';
import {
  boardBlockDrawer,
  catalogueOf,
  isFiltered,
  isLongBoard,
  selectAboutPage,
  selectAssessmentPage,
  selectBoardPage,
  selectBoardPart,
  selectClaimPage,
  selectEventPage,
  selectMapPage,
  selectPeek,
  selectSourcePage,
  selectSpeakerPage,
  selectTimelinePage,
  type AboutPage,
  type BoardBlock,
  type Dossier,
  type MapOrder,
  type Reading,
  type RecordPeek,
  type Revision,
  withdrawalOf,
  withoutLooks,
} from '../dossier/index.ts';
import { recordAddressesOf } from './addresses.ts';
import {
  isReadingPage,
  type DossierAddress,
  type DossierPage,
  type RecordAddress,
} from './pages.ts';

/** A page as a whole dossier draws it, and how far it could answer what was asked. */
export interface Drawn {
  readonly page: DossierPage;
  /** The reading as this dossier can answer it. */
  readonly reading: Reading;
  /** What the address asked of this dossier that it does not have. */
  readonly dropped: readonly Dropped[];
  /** The record that the reading picks out, where the page shows one among many. */
  readonly picked?: RecordPeek | undefined;
  /** How a block of a long board is drawn. */
  readonly blockAt?: ((index: number) => BoardBlock) | undefined;
}

/** A record that may have been meant, by its own words. */
export interface NearRecord {
  readonly address: DossierAddress;
  readonly name: string;
}

/**
 * Draws the pages of one whole dossier. It comes with the first dossier that is fetched: a built page carries what
 * its own selector gave, and has no need of any.
 */
export interface Drawing {
  /** `undefined` where the dossier has no such record. */
  readonly pageAt: (
    address: DossierAddress,
    asked: Reading,
    mapOrder?: MapOrder,
  ) => Drawn | undefined;
  /** Records whose ids are near to one that is not there, of the kind that was asked for before any other. */
  readonly near: (wanted: DossierAddress) => readonly NearRecord[];
  /** The revision that withdrew what is not there, if one did. */
  readonly withdrawal: (wanted: DossierAddress) => Revision | undefined;
  readonly about: () => AboutPage;
  /** Whether its board is drawn in blocks. */
  readonly isLong: boolean;
}

/** How to draw the pages of a dossier. */
export function drawingOf(dossier: Dossier): Drawing {
  const select = selectingOnce(dossier);
  return {
    pageAt: (address, asked, mapOrder) =>
      drawn(dossier, address, asked, (where, reading) => select(where, reading, mapOrder)),
    near: (wanted) =>
      isRecord(wanted)
        ? nearTo(dossier, wanted).map((address) => ({ address, name: nameOf(dossier, address) }))
        : [],
    withdrawal: (wanted) =>
      isRecord(wanted) ? withdrawalOf(dossier, wanted.page, idOf(wanted)) : undefined,
    about: () => selectAboutPage([dossier]),
    isLong: isLongBoard(dossier),
  };
}

/** A page, and how the blocks of a long board are drawn. */
type Selected = Pick<Drawn, 'page' | 'blockAt'>;

type Select = (
  address: DossierAddress,
  reading: Reading,
  mapOrder?: MapOrder,
) => Selected | undefined;

/** Picking a record out of many leaves the page itself as it is, so that nothing is laid out anew. */
function selectingOnce(dossier: Dossier): Select {
  let last:
    | {
        readonly key: string;
        readonly mapOrder: MapOrder | undefined;
        readonly selected: Selected | undefined;
      }
    | undefined;
  return (address, reading, mapOrder) => {
    const key = pathOf(address) + writeReading(withoutLooks(reading));
    if (last?.key !== key || last.mapOrder !== mapOrder) {
      last = { key, mapOrder, selected: selected(dossier, address, reading, mapOrder) };
    }
    return last.selected;
  };
}

function selected(
  dossier: Dossier,
  address: DossierAddress,
  reading: Reading,
  mapOrder: MapOrder | undefined,
): Selected | undefined {
  const page = selectPage(dossier, address, reading, mapOrder);
  const blockAt = page?.kind === 'board' ? boardBlockDrawer(dossier, reading) : undefined;
  return page && { page, blockAt };
}

function drawn(
  dossier: Dossier,
  address: DossierAddress,
  asked: Reading,
  select: Select,
): Drawn | undefined {
  const catalogue = catalogueOf(dossier);
  const { reading, dropped } = fitReading(asked, catalogue);
  const found = select(address, reading);
  const record = found && isReadingPage(found.page) ? reading.record : undefined;
  return found && { ...found, reading, dropped, picked: record && selectPeek(catalogue, record) };
}

/**
 * What is drawn at an address of a dossier; `undefined` where the dossier has no such record. The map is drawn in
 * `mapOrder`, or in the dossier's own.
 */
export function selectPage(
  dossier: Dossier,
  address: DossierAddress,
  reading: Reading,
  mapOrder?: MapOrder,
): DossierPage | undefined {
  switch (address.page) {
    case 'board':
      // Filters make another board, which has no parts of its own.
      return address.part === undefined || isFiltered(reading)
        ? selectBoardPage(dossier, reading)
        : selectBoardPart(dossier, reading, address.part);
    case 'timeline':
      return selectTimelinePage(dossier, reading);
    case 'map':
      return selectMapPage(dossier, reading, mapOrder);
    case 'source':
      return selectSourcePage(dossier, reading);
    case 'claim':
      return selectClaimPage(dossier, address.claim, reading);
    case 'event':
      return selectEventPage(dossier, address.event);
    case 'assessment':
      return selectAssessmentPage(dossier, address.assessment);
    case 'speaker':
      return selectSpeakerPage(dossier, address.speaker);
  }
}

function nearTo(dossier: Dossier, wanted: RecordAddress): readonly RecordAddress[] {
  const records = recordAddressesOf(dossier);
  const among = (addresses: readonly RecordAddress[]): readonly RecordAddress[] =>
    nearestIds(idOf(wanted), addresses.map(idOf)).flatMap((id) =>
      addresses.filter((address) => idOf(address) === id),
    );
  const alike = among(records.filter(({ page }) => page === wanted.page));
  return alike.length > 0 ? alike : among(records);
}

function isRecord(address: DossierAddress): address is RecordAddress {
  return address.page !== 'board' && !isReadingName(address.page);
}

function idOf(address: RecordAddress): string {
  switch (address.page) {
    case 'claim':
      return address.claim;
    case 'event':
      return address.event;
    case 'assessment':
      return address.assessment;
    case 'speaker':
      return address.speaker;
  }
}

function nameOf(dossier: Dossier, address: RecordAddress): string {
  const id = idOf(address);
  return (
    dossier.claims.find((claim) => claim.id === id)?.text ??
    dossier.events.find((event) => event.id === id)?.title ??
    dossier.assessments.find((assessment) => assessment.id === id)?.text ??
    dossier.speakers.find((speaker) => speaker.id === id)?.name ??
    id
  );
}
