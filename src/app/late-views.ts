import type { ComponentType } from 'react';
import type { Address, ChooseReading, ReadingName } from '../address/index.ts';
import { readingNames } from '../address/index.ts';
import type { Reading, RecordPeek } from '../dossier/index.ts';
import type { ReadingPage } from '../library/index.ts';

/** What every reading of a whole dossier is drawn from. */
export interface ViewProps<Page extends ReadingPage> {
  readonly page: Page;
  readonly reading: Reading;
  readonly picked?: RecordPeek | undefined;
  readonly onChoose: ChooseReading;
}

type PageNamed<Name extends ReadingName> = Extract<ReadingPage, { readonly kind: Name }>;

/** The components of the readings, by name. */
type Views = { [Name in ReadingName]: ComponentType<ViewProps<PageNamed<Name>>> };

const loaded: Partial<Views> = {};

/**
 * Loads what the page of an address is drawn with, where that comes late: before the page is drawn, so that a built
 * page comes alive as it stands. Where it cannot be had, `viewOf` goes on giving nothing, and the page says so.
 */
export async function loadView({ page }: Address): Promise<void> {
  const name = readingNames.find((one) => one === page);
  if (!name || loaded[name]) return;
  try {
    await load(name);
  } catch {
    // Told by the page.
  }
}

/** One name at a time, or a view could not be known to be that of its own pages. */
async function load(name: ReadingName): Promise<void> {
  switch (name) {
    case 'timeline':
      loaded.timeline = (await import('../features/timeline/index.ts')).Timeline;
      return;
    case 'map':
      loaded.map = (await import('../features/map/index.ts')).QuarrelMap;
      return;
    case 'source':
      loaded.source = (await import('../features/source/index.ts')).Source;
  }
}

/** What a reading is drawn with, once it has been loaded. */
export function viewOf<Name extends ReadingName>(name: Name): Partial<Views>[Name] {
  return loaded[name];
}
