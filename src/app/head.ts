import type { ClaimPage } from '../dossier/index.ts';
import { counted, sentenceCase } from '../display/index.ts';
import type { Page } from '../library/index.ts';
import { nameOf, signed } from './page-name.ts';
import { readings } from './readings.ts';

/** What a page says of itself to browsers, search engines and whoever it is sent to. */
export interface PageHead {
  /** What the page is called where the site is named beside it. */
  readonly name: string;
  /** The same with the site’s name: the title of the document. */
  readonly title: string;
  /** At most 300 characters. */
  readonly description: string;
}

/** The title and description of a page, no two alike: one source for the build and the browser, to which it comes late. */
export function headOf(page: Page): PageHead {
  const name = nameOf(page);
  return { name, title: signed(name), description: shortened(describe(page)) };
}

function describe(page: Page): string {
  switch (page.kind) {
    case 'board':
      return page.heading.summary;
    case 'claim':
      return claimInBrief(page);
    case 'event':
      return page.event.text;
    case 'assessment':
      return `In its own voice, from “${page.heading.title}”: ${page.assessment.text}`;
    case 'speaker':
      return `What ${page.speaker.name} is reported to say in “${page.heading.title}”.`;
    case 'timeline':
    case 'map':
    case 'source':
      return `${readings[page.kind].question} ${page.heading.summary}`;
    case 'library':
      return `${page.part === 1 ? '' : `Page ${page.part}. `}Every dossier here: both sides of a dispute, from one article each.`;
    case 'search':
      return 'Every claim of every dossier here.';
    case 'about':
      return 'What claims, events and ties are, who made them, and what the editors doubt.';
  }
}

/** What stands against a claim and where it was read; its own words come last, for its title has them too. */
function claimInBrief({ claim, counters, events, heading }: ClaimPage): string {
  const against = events.filter(({ relation }) => relation === 'contradicts').length;
  const [answer, ...others] = counters;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return [
    `${claim.party.adjective} side. ${sentenceCase(counted(against, 'event'))} reported against it.`,
    ...(answer
      ? [
          `${answer.claim.party.adjective} side, ${answer.claim.speaker.name}${more}: ${answer.claim.text}`,
        ]
      : ['No answer reported.']),
    ...heading.sources.map(({ title, publisher }) => `From “${title}”, ${publisher}.`),
    `The claim: ${claim.text}`,
  ].join(' ');
}

/** At most 300 characters, cut between words where there is a place to. */
function shortened(text: string): string {
  return text.replace(/^(?=.{301})(.{1,298}\S(?=\s)|.{299}).*/su, '$1…');
}
