import { type Address, type EmbedAddress, isReadingName, pathOf } from '../address/index.ts';
import type {
  AboutPage,
  AssessmentPage,
  BoardPage,
  ClaimPage,
  EventPage,
  Finding,
  LibraryPage,
  MapPage,
  SearchPage,
  SourcePage,
  SpeakerPage,
  TimelinePage,
} from '../dossier/index.ts';

/** An address within one dossier. */
export type DossierAddress = Exclude<Extract<Address, { readonly dossier: unknown }>, EmbedAddress>;

/** An address of one record of a dossier. */
export type RecordAddress = Extract<
  DossierAddress,
  { readonly page: 'claim' | 'event' | 'assessment' | 'speaker' }
>;

/** What a page about one record of a dossier draws. */
export type RecordPage = ClaimPage | EventPage | AssessmentPage | SpeakerPage;

/** What another reading of a whole dossier than its board draws. */
export type ReadingPage = TimelinePage | MapPage | SourcePage;

/** What a page of one dossier draws. */
export type DossierPage = BoardPage | RecordPage | ReadingPage;

/** Whether a page is another reading of a whole dossier than its board. */
export function isReadingPage(page: DossierPage): page is ReadingPage {
  return isReadingName(page.kind);
}

/** What any page draws. */
export type Page = DossierPage | LibraryPage | SearchPage | AboutPage;

/** What a built page carries of its own data, so that it need not fetch to come alive. */
export interface PageSeed {
  /** The path below the base that this is the page of. */
  readonly path: string;
  /** The old address that the page was built at, which its reader leaves for `path`. */
  readonly oldPath?: string | undefined;
  readonly page: Page;
  readonly findings: readonly Finding[];
  /** The edition of the dossier that the page was drawn from; files of it are asked for by that. */
  readonly edition?: string | undefined;
}

/** The address a page is to be known by, whichever old one it was asked for by. */
export function addressOf(page: DossierPage): DossierAddress {
  const dossier = page.heading.id;
  switch (page.kind) {
    case 'board':
      return boardAddressOf(page);
    case 'timeline':
    case 'map':
    case 'source':
      return { page: page.kind, dossier };
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

function boardAddressOf({ heading, long }: BoardPage): DossierAddress {
  const number = long?.part?.number ?? 1;
  const board = { page: 'board', dossier: heading.id } as const;
  return number > 1 ? { ...board, part: number } : board;
}

/** Where a page's own data is kept in the query cache. */
export function seedKey(address: Address): readonly string[] {
  return ['seed', pathOf(address)];
}
