import type { Address } from '../address/index.ts';
import { addressOf, type Page } from '../library/index.ts';

/** What a page says of itself to browsers, search engines and whoever it is sent to. */
export interface PageHead {
  /** What the page is called where the site is named beside it. */
  readonly name: string;
  /** The same with the site’s name: the title of the document. */
  readonly title: string;
  readonly description: string;
}

export const siteName = 'Rejoinder';

/** The title and description of a page, no two alike: one source for the build and the browser. */
export function headOf(page: Page): PageHead {
  switch (page.kind) {
    case 'board':
      return head(page.heading.title, page.heading.summary);
    case 'claim': {
      const { claim, heading } = page;
      const against = page.events.filter(({ relation }) => relation === 'contradicts').length;
      return head(
        `${claim.speaker.name}: ${claim.text}`,
        `A claim of the ${claim.party.adjective} side in “${heading.title}”, with ${page.counters.length || 'no'} counter-claim${page.counters.length === 1 ? '' : 's'} and ${against || 'no'} event${against === 1 ? '' : 's'} reported against it: ${claim.text}`,
      );
    }
    case 'event':
      return head(page.event.title, page.event.text);
    case 'assessment':
      return head(
        `The article: ${page.assessment.text}`,
        `In its own voice, from “${page.heading.title}”: ${page.assessment.text}`,
      );
    case 'speaker':
      return head(
        `${page.speaker.name}, ${page.speaker.party.adjective} side`,
        `What ${page.speaker.name} is reported to say in “${page.heading.title}”.`,
      );
    case 'library':
      return head(
        'Dossiers',
        'Every dossier here: both sides of a dispute, from one article each.',
      );
    case 'about':
      return head(
        'How to read Rejoinder',
        'What claims, events and ties are, who made them, and what the editors doubt.',
      );
  }
}

function head(name: string, description: string): PageHead {
  return { name, title: `${name} · ${siteName}`, description: shortened(description) };
}

/** At most 300 characters, cut between words where there is a place to. */
function shortened(text: string): string {
  return text.replace(/^(?=.{301})(.{1,298}\S(?=\s)|.{299}).*/su, '$1…');
}

/** The address a page is to be known by, whichever the reader came by. */
export function canonicalAddressOf(page: Page): Address {
  return page.kind === 'library' || page.kind === 'about' ? { page: page.kind } : addressOf(page);
}
