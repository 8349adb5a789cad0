import { fitReading, nearestIds, type Dropped } from '../address/index.ts';
import {
  catalogueOf,
  selectAboutPage,
  selectAssessmentPage,
  selectBoardPage,
  selectClaimPage,
  selectEventPage,
  selectSpeakerPage,
  type AboutPage,
  type Dossier,
  type Reading,
  type Revision,
  withdrawalOf,
} from '../dossier/index.ts';
import { addressesOf } from './addresses.ts';
import type { DossierAddress, DossierPage } from './pages.ts';

/** A page as a whole dossier draws it, and how far it could answer what was asked. */
export interface Drawn {
  readonly page: DossierPage;
  /** The reading as this dossier can answer it. */
  readonly reading: Reading;
  /** What the address asked of this dossier that it does not have. */
  readonly dropped: readonly Dropped[];
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
  readonly pageAt: (address: DossierAddress, asked: Reading) => Drawn | undefined;
  /** Records whose ids are near to one that is not there, of the kind that was asked for before any other. */
  readonly near: (wanted: DossierAddress) => readonly NearRecord[];
  /** The revision that withdrew what is not there, if one did. */
  readonly withdrawal: (wanted: DossierAddress) => Revision | undefined;
  readonly about: () => AboutPage;
}

/** How to draw the pages of a dossier. */
export function drawingOf(dossier: Dossier): Drawing {
  return {
    pageAt: (address, asked) => drawn(dossier, address, asked),
    near: (wanted) =>
      nearTo(dossier, wanted).map((address) => ({ address, name: nameOf(dossier, address) })),
    withdrawal: (wanted) =>
      wanted.page === 'board' ? undefined : withdrawalOf(dossier, wanted.page, idOf(wanted)),
    about: () => selectAboutPage([dossier]),
  };
}

function drawn(dossier: Dossier, address: DossierAddress, asked: Reading): Drawn | undefined {
  const { reading, dropped } = fitReading(asked, catalogueOf(dossier));
  const page = selectPage(dossier, address, reading);
  return page && { page, reading, dropped };
}

/** What is drawn at an address of a dossier; `undefined` where the dossier has no such record. */
export function selectPage(
  dossier: Dossier,
  address: DossierAddress,
  reading: Reading,
): DossierPage | undefined {
  switch (address.page) {
    case 'board':
      return selectBoardPage(dossier, reading);
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

function nearTo(dossier: Dossier, wanted: DossierAddress): readonly DossierAddress[] {
  const records = addressesOf(dossier).filter(({ page }) => page !== 'board');
  const among = (addresses: readonly DossierAddress[]): readonly DossierAddress[] =>
    nearestIds(idOf(wanted), addresses.map(idOf)).flatMap((id) =>
      addresses.filter((address) => idOf(address) === id),
    );
  const alike = among(records.filter(({ page }) => page === wanted.page));
  return alike.length > 0 ? alike : among(records);
}

function idOf(address: DossierAddress): string {
  switch (address.page) {
    case 'board':
      return address.dossier;
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

function nameOf(dossier: Dossier, address: DossierAddress): string {
  const id = idOf(address);
  return (
    dossier.claims.find((claim) => claim.id === id)?.text ??
    dossier.events.find((event) => event.id === id)?.title ??
    dossier.assessments.find((assessment) => assessment.id === id)?.text ??
    dossier.speakers.find((speaker) => speaker.id === id)?.name ??
    id
  );
}
