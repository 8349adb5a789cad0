import type { Address } from '../address/index.ts';
import type { BoardPage, ClaimPage } from '../dossier/index.ts';
import { counted, sentenceCase } from '../display/index.ts';
import { siteName, titleOf } from '../formats/index.ts';
import { readings } from './readings.ts';
import { addressOf, type Page, type ReadingPage } from '../library/index.ts';

/** What a page says of itself to browsers, search engines and whoever it is sent to. */
export interface PageHead {
  /** What the page is called where the site is named beside it. */
  readonly name: string;
  /** The same with the site’s name: the title of the document. */
  readonly title: string;
  readonly description: string;
}

/** The title and description of a page, no two alike: one source for the build and the browser. */
export function headOf(page: Page): PageHead {
  switch (page.kind) {
    case 'board':
      return head(titleOf(page) + partInWords(page), page.heading.summary);
    case 'claim':
      return head(titleOf(page), claimInBrief(page));
    case 'event':
      return head(titleOf(page), page.event.text);
    case 'assessment':
      return head(
        titleOf(page),
        `In its own voice, from “${page.heading.title}”: ${page.assessment.text}`,
      );
    case 'speaker':
      return head(
        titleOf(page),
        `What ${page.speaker.name} is reported to say in “${page.heading.title}”.`,
      );
    case 'timeline':
    case 'map':
    case 'source':
      return readingHead(page);
    case 'library':
      return head(
        page.part === 1 ? 'Dossiers' : `Dossiers, page ${page.part}`,
        `${page.part === 1 ? '' : `Page ${page.part}. `}Every dossier here: both sides of a dispute, from one article each.`,
      );
    case 'search':
      return head('Search all claims', 'Every claim of every dossier here.');
    case 'about':
      return head(
        'How to read Rejoinder',
        'What claims, events and ties are, who made them, and what the editors doubt.',
      );
  }
}

/** No two pages have one title. */
function partInWords({ long }: BoardPage): string {
  const { number, of } = long?.part ?? { number: 1, of: 1 };
  return number > 1 ? `, part ${number} of ${of}` : '';
}

function readingHead({ kind, heading }: ReadingPage): PageHead {
  const { name, question } = readings[kind];
  return head(`${name}: ${heading.title}`, `${question} ${heading.summary}`);
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

function head(name: string, description: string): PageHead {
  return { name, title: `${name} · ${siteName}`, description: shortened(description) };
}

/** At most 300 characters, cut between words where there is a place to. */
function shortened(text: string): string {
  return text.replace(/^(?=.{301})(.{1,298}\S(?=\s)|.{299}).*/su, '$1…');
}

/** The address a page is to be known by, whichever the reader came by. */
export function canonicalAddressOf(page: Page): Address {
  if (page.kind === 'library') return { page: 'library', part: page.part };
  return 'heading' in page ? addressOf(page) : { page: page.kind };
}
