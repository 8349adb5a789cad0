import type { Address } from '../address/index.ts';
import type { BoardPage } from '../dossier/index.ts';
import { siteName, titleOf } from '../formats/index.ts';
import { addressOf, type Page } from '../library/index.ts';
import { readings } from './readings.ts';

/** What a page is called where the site is named beside it; no two alike. */
export function nameOf(page: Page): string {
  switch (page.kind) {
    case 'board':
      return titleOf(page) + partInWords(page);
    case 'claim':
    case 'event':
    case 'assessment':
    case 'speaker':
      return titleOf(page);
    case 'timeline':
    case 'map':
    case 'source':
      return `${readings[page.kind].name}: ${page.heading.title}`;
    case 'library':
      return page.part === 1 ? 'Dossiers' : `Dossiers, page ${page.part}`;
    case 'search':
      return 'Search all claims';
    case 'about':
      return 'How to read Rejoinder';
  }
}

/** No two pages have one title. */
function partInWords({ long }: BoardPage): string {
  const { number, of } = long?.part ?? { number: 1, of: 1 };
  return number > 1 ? `, part ${number} of ${of}` : '';
}

/** The title of the document at which something goes by this name. */
export function signed(name: string): string {
  return `${name} · ${siteName}`;
}

/** The address a page is to be known by, whichever the reader came by. */
export function canonicalAddressOf(page: Page): Address {
  if (page.kind === 'library') return { page: 'library', part: page.part };
  return 'heading' in page ? addressOf(page) : { page: page.kind };
}
