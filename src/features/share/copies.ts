import {
  asApa,
  asBibtex,
  asChicago,
  asCslJson,
  asMarkdown,
  asPlainText,
  asRis,
  citationOf,
  embedCode,
  embedHeight,
  type SharedPage,
} from '../../formats/index.ts';
import type { UrlOf } from './share.tsx';

/** Something that can be copied, under the name of its button. */
export interface Copy {
  readonly id: string;
  readonly name: string;
  /** What is said when it has been copied: "Copied the link." */
  readonly what: string;
  readonly text: () => string;
}

/** What is copied for one purpose. */
export interface CopyGroup {
  readonly name: string;
  readonly copies: readonly Copy[];
}

export interface CopiesFrom {
  readonly page: SharedPage;
  /** The page's own address, without filters. */
  readonly url: string;
  /** The address of what the reader sees, where that is not the whole. */
  readonly seen: string | undefined;
  readonly urlOf: UrlOf;
  /** `YYYY-MM-DD`, for citations. */
  readonly today: string;
}

/** Everything a record can be copied as, by purpose. Nothing is written before it is asked for. */
export function copiesOf(from: CopiesFrom): readonly CopyGroup[] {
  return [
    { name: 'Link', copies: links(from) },
    { name: 'Words', copies: words(from) },
    { name: 'Citation', copies: citations(from) },
    ...embeds(from),
  ];
}

function links({ url, seen }: CopiesFrom): readonly Copy[] {
  const link = { id: 'link', name: 'Copy link', what: 'the link', text: () => url };
  if (seen === undefined) return [link];
  const name = 'Copy link with my filters';
  return [link, { id: 'seen', name, what: 'the link with your filters', text: () => seen }];
}

function words({ page, url }: CopiesFrom): readonly Copy[] {
  return [
    {
      id: 'text',
      name: 'Copy as plain text',
      what: 'it as plain text',
      text: () => asPlainText(page, url),
    },
    {
      id: 'markdown',
      name: 'Copy as Markdown',
      what: 'it as Markdown',
      text: () => asMarkdown(page, url),
    },
  ];
}

const styles = [
  ['APA', asApa],
  ['Chicago', asChicago],
  ['BibTeX', asBibtex],
  ['RIS', asRis],
  ['CSL-JSON', asCslJson],
] as const;

function citations({ page, url, today }: CopiesFrom): readonly Copy[] {
  return styles.map(([name, write]) => ({
    id: name,
    name,
    what: `the citation as ${name}`,
    text: () => write(citationOf(page, { url, accessed: today })),
  }));
}

function embeds({ page, url, urlOf }: CopiesFrom): readonly CopyGroup[] {
  if (page.kind !== 'claim') return [];
  const { heading, claim } = page;
  const text = (): string =>
    embedCode({
      embedUrl: urlOf({ page: 'embed', dossier: heading.id, claim: claim.id }),
      pageUrl: url,
      title: `${claim.speaker.name}: ${claim.text}`,
      height: embedHeight(page),
      scriptUrl: urlOf({ page: 'home' }).replace(/\/?$/, '/embed.js'),
    });
  return [
    {
      name: 'On a page of yours',
      copies: [{ id: 'embed', name: 'Copy embed code', what: 'the embed code', text }],
    },
  ];
}
