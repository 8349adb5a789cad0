import type { DossierHeading } from '../dossier/index.ts';
import { cslDay, type CslDay, dayInEnglish } from './csl-day.ts';
import { joined, line, oneLine, type Line } from './line.ts';
import { siteName } from './published.ts';
import { titleOf, type SharedPage } from './shared-page.ts';
import { plainAddress } from './web-address.ts';

/** A record of ours as CSL-JSON, the notation that citation programs share. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  /** The dossier; for the board, which is the dossier, the site. */
  readonly 'container-title': string;
  readonly author: readonly [{ readonly literal: string }];
  readonly publisher: string;
  /** The dossier's last revision. */
  readonly issued: CslDay;
  readonly accessed: CslDay;
  readonly URL: string;
  readonly language: string;
  /** The article it reads, and that it is we who read it. */
  readonly note: string;
}

/** Where a page is read, and on which day, `YYYY-MM-DD`. */
export interface Access {
  readonly url: string;
  readonly accessed: string;
}

/** What to cite for a page: our record, by us, and in a note the article that it reads. */
export function citationOf(page: SharedPage, { url, accessed }: Access): CslItem {
  const { heading, kind } = page;
  return {
    id: keyOf(page),
    type: 'webpage',
    title: oneLine(citedTitle(page)),
    'container-title': kind === 'board' ? siteName : oneLine(heading.title),
    author: [{ literal: siteName }],
    publisher: siteName,
    issued: cslDay(heading.revised),
    accessed: cslDay(accessed),
    URL: plainAddress(url),
    language: heading.language,
    note: readingNote(heading).line,
  };
}

/** In quotation marks and behind a speaker's name, our words for a claim would pass for the speaker's own. */
function citedTitle(page: SharedPage): string {
  if (page.kind !== 'claim') return titleOf(page);
  return `A claim of ${page.claim.speaker.name}, in our words: ${page.claim.text}`;
}

/** A citation as a CSL-JSON file: a list of one. */
export function asCslJson(item: CslItem): string {
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

/** Ids are ASCII, so that every program takes the key. */
function keyOf(page: SharedPage): string {
  const dossier = `${siteName.toLowerCase()}-${page.heading.id}`;
  switch (page.kind) {
    case 'board':
      return dossier;
    case 'claim':
      return `${dossier}-claim-${page.claim.id}`;
    case 'event':
      return `${dossier}-event-${page.event.id}`;
    case 'assessment':
      return `${dossier}-assessment-${page.assessment.id}`;
    case 'speaker':
      return `${dossier}-speaker-${page.speaker.id}`;
  }
}

function readingNote({ sources }: DossierHeading): Line {
  const articles = sources.map(({ title, byline, publisher, published, url }) => {
    const dated = published === undefined ? undefined : dayInEnglish(cslDay(published));
    const facts = [byline, publisher, dated, plainAddress(url)];
    const known = facts.filter((fact) => fact !== undefined).map((fact) => line`${fact}`);
    return line`“${title}” (${joined(known, ', ')})`;
  });
  return line`${siteName}’s reading of ${joined(articles, ' and ')}`;
}
