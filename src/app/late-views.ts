import type { ComponentType } from 'react';
import type { Address, ChooseReading, Dropped, ReadingName } from '../address/index.ts';
import type { Reading, RecordPeek } from '../dossier/index.ts';
import type { About } from '../features/about/index.ts';
import type { Assessment } from '../features/assessment/index.ts';
import { loadLongBoard, type LongBoardPart } from '../features/board/index.ts';
import type { Claim } from '../features/claim/index.ts';
import type { Event } from '../features/event/index.ts';
import type { Speaker } from '../features/speaker/index.ts';
import { latePartWithStyle, type Page as AnyPage, type ReadingPage } from '../library/index.ts';
import type { ToldProps } from './late-failing.tsx';

/** What every reading of a whole dossier is drawn from. */
export interface ViewProps<Page extends ReadingPage> {
  readonly page: Page;
  readonly reading: Reading;
  readonly picked?: RecordPeek | undefined;
  readonly onChoose: ChooseReading;
}

/**
 * What the pages are drawn with on which something is looked for among all dossiers. What they need of the app comes so:
 * a late page that imported it would have the bundler split what every page loads.
 */
export interface SoughtPageProps {
  /** The site's base path. */
  readonly base: string;
  /** Which page of the library it is, from 1 on. */
  readonly part: number;
  /** Called with what the address asked for in vain. */
  readonly report: (dropped: readonly Dropped[]) => void;
  readonly parts: {
    readonly Head: ComponentType<{ readonly page: AnyPage }>;
    readonly DroppedNotice: ComponentType;
    readonly Told: ComponentType<ToldProps>;
    readonly UnknownAddress: ComponentType;
    readonly Loading: ComponentType;
  };
}

type PageNamed<Name extends ReadingName> = Extract<ReadingPage, { readonly kind: Name }>;

/** The components that come late, by the page they draw. */
type Views = {
  readonly [Name in ReadingName]: ComponentType<ViewProps<PageNamed<Name>>>;
} & {
  readonly longBoard: LongBoardPart;
  readonly claim: typeof Claim;
  readonly event: typeof Event;
  readonly assessment: typeof Assessment;
  readonly speaker: typeof Speaker;
  readonly about: typeof About;
  readonly library: ComponentType<SoughtPageProps>;
  readonly search: ComponentType<SoughtPageProps>;
};

/** A page whose drawing comes late. */
export type LateName = keyof Views;

/** Pages other than the board, each with the source of what draws it. */
export const lateSources: Readonly<Record<LateName, string>> = {
  timeline: 'src/features/timeline/index.ts',
  map: 'src/features/map/index.ts',
  source: 'src/features/source/index.ts',
  longBoard: 'src/features/board/long-board.tsx',
  claim: 'src/features/claim/index.ts',
  event: 'src/features/event/index.ts',
  assessment: 'src/features/assessment/index.ts',
  speaker: 'src/features/speaker/index.ts',
  about: 'src/features/about/index.ts',
  library: 'src/app/sought-pages.tsx',
  search: 'src/app/sought-pages.tsx',
};

const loaded: { -readonly [Name in LateName]?: Views[Name] } = {};

/**
 * Loads what the page of an address is drawn with, where that comes late: before the page is drawn, so that a built
 * page comes alive as it stands. Where it cannot be had, `viewOf` goes on giving nothing, and the page says so.
 */
export async function loadView({ page }: Address): Promise<void> {
  if (page !== 'home' && page !== 'board' && page !== 'embed') await loadLate(page);
}

/** As `loadView`, by the name of what comes late. */
export async function loadLate(name: LateName): Promise<void> {
  if (loaded[name]) return;
  try {
    await load(name);
  } catch {
    // Told by the page.
  }
}

/** One name at a time, or a view could not be known to be that of its own pages. */
async function load(name: LateName): Promise<void> {
  switch (name) {
    case 'timeline':
      loaded.timeline = (
        await latePartWithStyle(() => import('../features/timeline/index.ts'))
      ).Timeline;
      return;
    case 'map':
      loaded.map = (await latePartWithStyle(() => import('../features/map/index.ts'))).QuarrelMap;
      return;
    case 'source':
      loaded.source = (await latePartWithStyle(() => import('../features/source/index.ts'))).Source;
      return;
    case 'longBoard':
      loaded.longBoard = await loadLongBoard();
      return;
    case 'claim':
      loaded.claim = (await latePartWithStyle(() => import('../features/claim/index.ts'))).Claim;
      return;
    case 'event':
      loaded.event = (await latePartWithStyle(() => import('../features/event/index.ts'))).Event;
      return;
    case 'assessment':
      loaded.assessment = (
        await latePartWithStyle(() => import('../features/assessment/index.ts'))
      ).Assessment;
      return;
    case 'speaker':
      loaded.speaker = (
        await latePartWithStyle(() => import('../features/speaker/index.ts'))
      ).Speaker;
      return;
    case 'about':
      loaded.about = (await latePartWithStyle(() => import('../features/about/index.ts'))).About;
      return;
    case 'library':
      loaded.library = (await latePartWithStyle(() => import('./sought-pages.tsx'))).ShelfPage;
      return;
    case 'search':
      loaded.search = (await latePartWithStyle(() => import('./sought-pages.tsx'))).FindPage;
  }
}

/** What draws a page, where that comes late. */
export function lateNameOf(page: AnyPage): LateName | undefined {
  if (page.kind === 'board') return page.long && 'longBoard';
  return page.kind;
}

/** Whether a page can be drawn with what is here. */
export function hasView(page: AnyPage): boolean {
  const name = lateNameOf(page);
  return !name || loaded[name] !== undefined;
}

/** What a page is drawn with, once it has been loaded. */
export function viewOf<Name extends LateName>(name: Name): Views[Name] | undefined {
  return loaded[name];
}
