import {
  type AssessmentId,
  type ClaimId,
  type DossierId,
  type EventId,
  type SpeakerId,
  isReservedDossierId,
  isSlug,
} from '../dossier/index.ts';
import { spellsId, spellsPart } from './spelling.ts';

/** A claim alone, to be framed by somebody else's page. No page of the app: built as it stands, without React. */
export interface EmbedAddress {
  readonly page: 'embed';
  readonly dossier: DossierId;
  readonly claim: ClaimId;
}

/** A board, or from its second part on one of the pages that a long one is built in. */
export interface BoardAddress {
  readonly page: 'board';
  readonly dossier: DossierId;
  /** 2 or more; the first part is the board itself. */
  readonly part?: number | undefined;
}

/** Other readings of a whole dossier than its board. */
export const readingNames = ['timeline', 'map', 'source'] as const;

/** A reading of a whole dossier, by the last part of its address. */
export type ReadingName = (typeof readingNames)[number];

/** Whether it names a reading of a whole dossier other than its board. */
export function isReadingName(name: string): name is ReadingName {
  return readingNames.some((one) => one === name);
}

/** A page of the site. `home` is the board of the featured dossier, whose own address is `board`. */
export type Address =
  | EmbedAddress
  | { readonly page: 'home' }
  /** The list of all dossiers; from the second page of it on with its number. */
  | { readonly page: 'library'; readonly part?: number }
  | { readonly page: 'search' }
  | { readonly page: 'about' }
  | BoardAddress
  | { readonly page: ReadingName; readonly dossier: DossierId }
  | { readonly page: 'claim'; readonly dossier: DossierId; readonly claim: ClaimId }
  | { readonly page: 'event'; readonly dossier: DossierId; readonly event: EventId }
  | { readonly page: 'assessment'; readonly dossier: DossierId; readonly assessment: AssessmentId }
  | { readonly page: 'speaker'; readonly dossier: DossierId; readonly speaker: SpeakerId };

/** The path of a page, below the site's base: starts and ends with `/`. */
export function pathOf(address: Address): string {
  switch (address.page) {
    case 'home':
      return '/';
    case 'library':
      return (address.part ?? 1) === 1 ? '/dossiers/' : `/dossiers/page/${address.part}/`;
    case 'search':
      return '/search/';
    case 'about':
      return '/about/';
    case 'board':
      return `/${address.dossier}/${address.part ? `part/${address.part}/` : ''}`;
    case 'timeline':
    case 'map':
    case 'source':
      return `/${address.dossier}/${address.page}/`;
    case 'claim':
      return `/${address.dossier}/claims/${address.claim}/`;
    case 'event':
      return `/${address.dossier}/events/${address.event}/`;
    case 'assessment':
      return `/${address.dossier}/assessments/${address.assessment}/`;
    case 'speaker':
      return `/${address.dossier}/speakers/${address.speaker}/`;
    case 'embed':
      return `/${address.dossier}/embed/claims/${address.claim}/`;
  }
}

/**
 * The page a path below the base names, or undefined for a path that no page of ours has. A missing last `/` and
 * percent-encoded letters are read as meant. Says nothing of whether the dossier or the record exists. Never throws.
 */
export function readPath(path: string): Address | undefined {
  if (path === '') return { page: 'home' };
  if (!path.startsWith('/')) return undefined;
  const parts = partsOf(path);
  const [first, folder, id, embedded] = parts ?? [];
  if (!parts || parts.length > 4) return undefined;
  if (first === undefined) return { page: 'home' };
  if (parts.length === 1 && first === 'dossiers') return { page: 'library' };
  if (first === 'dossiers') return libraryAddress(parts);
  if (parts.length === 1 && first === 'search') return { page: 'search' };
  if (parts.length === 1 && first === 'about') return { page: 'about' };
  if (!isDossierId(first)) return undefined;
  if (folder === undefined) return { page: 'board', dossier: first };
  if (id === undefined) return readingAddress(first, folder);
  return embedded === undefined
    ? recordAddress(first, folder, id)
    : embedAddress(first, folder, id, embedded);
}

/** The first page of the list has no number: it has one address. */
function libraryAddress([, page, part, ...more]: readonly string[]): Address | undefined {
  if (page !== 'page' || part === undefined || more.length > 0) return undefined;
  return spellsPart(part) && part !== '1' ? { page: 'library', part: Number(part) } : undefined;
}

function readingAddress(dossier: DossierId, name: string): Address | undefined {
  return isReadingName(name) ? { page: name, dossier } : undefined;
}

/** Of a record below `embed/`: so far only claims can be embedded. */
function embedAddress(
  dossier: DossierId,
  embed: string,
  folder: string,
  claim: string,
): Address | undefined {
  if (embed !== 'embed' || folder !== 'claims' || !spellsId<ClaimId>(claim)) return undefined;
  return { page: 'embed', dossier, claim };
}

function recordAddress(dossier: DossierId, folder: string, id: string): Address | undefined {
  switch (folder) {
    case 'part':
      return boardAddress(dossier, id);
    case 'claims':
      return spellsId<ClaimId>(id) ? { page: 'claim', dossier, claim: id } : undefined;
    case 'events':
      return spellsId<EventId>(id) ? { page: 'event', dossier, event: id } : undefined;
    case 'assessments':
      return spellsId<AssessmentId>(id)
        ? { page: 'assessment', dossier, assessment: id }
        : undefined;
    case 'speakers':
      return spellsId<SpeakerId>(id) ? { page: 'speaker', dossier, speaker: id } : undefined;
    default:
      return undefined;
  }
}

/** The first part has no number of its own, so that no page has two addresses. */
function boardAddress(dossier: DossierId, part: string): BoardAddress | undefined {
  if (!/^[1-9]\d{0,5}$/.test(part)) return undefined;
  return part === '1' ? { page: 'board', dossier } : { page: 'board', dossier, part: Number(part) };
}

function partsOf(path: string): readonly string[] | undefined {
  if (path === '/') return [];
  try {
    return path
      .slice(1, path.endsWith('/') ? -1 : undefined)
      .split('/')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function isDossierId(text: string): text is DossierId {
  return isSlug(text) && !isReservedDossierId(text);
}
