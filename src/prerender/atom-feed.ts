import { dateInWords } from '../display/index.ts';
import { parseEdtf, type Dossier, type Revision } from '../dossier/index.ts';
import type { Published } from '../formats/index.ts';
import { element, xmlDocument, xmlText } from './xml.ts';

/** What a feed tells of a dossier. */
export type FeedSubject = Pick<Dossier, 'id' | 'title' | 'language' | 'revisions'>;

/** The feed of some dossiers' revisions, and where it is. */
export interface FeedOptions {
  readonly dossiers: readonly FeedSubject[];
  /** The feed's own address, which is its id too. */
  readonly url: string;
  /** The page it is the feed of. */
  readonly pageUrl: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
}

interface Entry {
  readonly date: string;
  readonly written: string;
}

/** An Atom feed (RFC 4287): what was changed in dossiers, the newest first, in plain text. */
export function atomFeed(options: FeedOptions, published: Published): string {
  const entries = options.dossiers
    .flatMap((dossier) => entriesOf(dossier, published))
    .toSorted((a, b) => b.date.localeCompare(a.date));
  const [newest] = entries;
  return xmlDocument(
    [
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(options.language)}">`,
      element('id', options.url),
      element('title', options.title),
      element('subtitle', options.subtitle),
      element('updated', startOf(newest?.date ?? '1970-01-01')),
      element('author', [element('name', published.siteName)]),
      `<link rel="self" type="application/atom+xml" href="${xmlText(options.url)}"/>`,
      `<link rel="alternate" type="text/html" href="${xmlText(options.pageUrl)}"/>`,
      ...entries.map(({ written }) => written),
      '</feed>',
    ].join('\n'),
  );
}

/** A dossier's own entries, the last written first; each is the same in every feed. */
function entriesOf(dossier: FeedSubject, published: Published): readonly Entry[] {
  const board = published.urlOf({ page: 'board', dossier: dossier.id });
  const { revisions } = dossier;
  return revisions
    .map((revision, index) => {
      // Several on one day are told apart by their order, which does not change: revisions are only ever added.
      const before = revisions.slice(0, index).filter(({ date }) => date === revision.date).length;
      const id = `${board}#revision-${revision.date}${before > 0 ? `-${before + 1}` : ''}`;
      return { date: revision.date, written: entryElement(dossier, revision, board, id) };
    })
    .toReversed();
}

function entryElement(
  { title, language }: FeedSubject,
  { date, text }: Revision,
  board: string,
  id: string,
): string {
  const day = parseEdtf(date);
  return [
    `<entry xml:lang="${xmlText(language)}">`,
    element('id', id),
    element('title', `${title}, ${day ? dateInWords(day) : date}`),
    element('updated', startOf(date)),
    `<link rel="alternate" type="text/html" href="${xmlText(board)}"/>`,
    `<content type="text">${xmlText(text)}</content>`,
    '</entry>',
  ].join('\n');
}

/** Atom wants a time with each day: a revision is given to the day only. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}
