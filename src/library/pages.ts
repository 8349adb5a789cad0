import { type Address, type EmbedAddress, pathOf } from '../address/index.ts';
import {
  selectAssessmentPage,
  selectBoardPage,
  selectClaimPage,
  selectEventPage,
  selectSpeakerPage,
  type AboutPage,
  type AssessmentPage,
  type BoardPage,
  type ClaimPage,
  type Dossier,
  type EventPage,
  type Finding,
  type LibraryPage,
  type Reading,
  type SpeakerPage,
} from '../dossier/index.ts';

/** An address within one dossier. */
export type DossierAddress = Exclude<Extract<Address, { readonly dossier: unknown }>, EmbedAddress>;

/** What a page of one dossier draws. */
export type DossierPage = BoardPage | ClaimPage | EventPage | AssessmentPage | SpeakerPage;

/** What any page draws. */
export type Page = DossierPage | LibraryPage | AboutPage;

/** What a built page carries of its own data, so that it need not fetch to come alive. */
export interface PageSeed {
  /** The path below the base that this is the page of. */
  readonly path: string;
  readonly page: Page;
  readonly findings: readonly Finding[];
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

/** The address a page is to be known by, whichever old one it was asked for by. */
export function addressOf(page: DossierPage): DossierAddress {
  const dossier = page.heading.id;
  switch (page.kind) {
    case 'board':
      return { page: 'board', dossier };
    case 'claim':
      return { page: 'claim', dossier, claim: page.claim.id };
    case 'event':
      return { page: 'event', dossier, event: page.event.id };
    case 'assessment':
      return { page: 'assessment', dossier, assessment: page.assessment.id };
    case 'speaker':
      return { page: 'speaker', dossier, speaker: page.speaker.id };
  }
}

/** Every address of a dossier, the board first. */
export function addressesOf(dossier: Dossier): readonly DossierAddress[] {
  const { id } = dossier;
  return [
    { page: 'board', dossier: id },
    ...dossier.claims.map((claim) => ({ page: 'claim', dossier: id, claim: claim.id }) as const),
    ...dossier.events.map((event) => ({ page: 'event', dossier: id, event: event.id }) as const),
    ...dossier.assessments.map(
      (assessment) => ({ page: 'assessment', dossier: id, assessment: assessment.id }) as const,
    ),
    ...dossier.speakers.map(
      (speaker) => ({ page: 'speaker', dossier: id, speaker: speaker.id }) as const,
    ),
  ];
}

/** Where a page's own data is kept in the query cache. */
export function seedKey(address: Address): readonly string[] {
  return ['seed', pathOf(address)];
}
