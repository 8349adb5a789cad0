import type { Page } from '../library/index.ts';

/** What a page says of itself to browsers, search engines and whoever it is sent to. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

export const siteName = 'Rejoinder';

/** The title and description of a page: one source for the build and the browser. */
export function headOf(page: Page): PageHead {
  switch (page.kind) {
    case 'board':
      return head(page.heading.title, page.heading.summary);
    case 'claim': {
      const { claim, heading } = page;
      const against = page.events.filter(({ relation }) => relation === 'contradicts').length;
      return head(
        `${claim.speaker.name}: ${claim.text}`,
        `A ${claim.party.adjective} claim in “${heading.title}”, with ${page.counters.length || 'no'} counter-claim${page.counters.length === 1 ? '' : 's'} and ${against || 'no'} event${against === 1 ? '' : 's'} reported against it.`,
      );
    }
    case 'event':
      return head(page.event.title, page.event.text);
    case 'assessment':
      return head(
        `The article: ${page.assessment.text}`,
        `In its own voice, from “${page.heading.title}”.`,
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

function head(title: string, description: string): PageHead {
  return { title: `${title} · ${siteName}`, description };
}
