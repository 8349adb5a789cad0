import type { Article, NewsArticle, OpinionNewsArticle } from 'schema-dts';
import type { DossierHeading, Locator } from '../../dossier/index.ts';
import type { NodeIds } from './node-ids.ts';

type SourceView = DossierHeading['sources'][number];

/** A source as schema.org has it: what its own kind says, and nothing finer. */
type ArticleNode = Article | NewsArticle | OpinionNewsArticle;

/** The articles a dossier reads. Who wrote them stays a line of text: a byline can be a desk. */
export function articleNodes(heading: DossierHeading, ids: NodeIds): readonly ArticleNode[] {
  return heading.sources.map((source) => ({
    '@type': articleType(source),
    '@id': ids.source(source.id),
    headline: source.title,
    url: source.url,
    publisher: { '@type': 'Organization', name: source.publisher },
    creditText: source.byline,
    datePublished: source.published,
  }));
}

function articleType({ kind }: SourceView): 'OpinionNewsArticle' | 'NewsArticle' | 'Article' {
  const words = kind.toLowerCase().split(/[^\p{L}]+/u);
  if (words.includes('opinion')) return 'OpinionNewsArticle';
  return words.includes('news') ? 'NewsArticle' : 'Article';
}

/** The names of the articles that some places are in. */
export function articlesAt(
  locators: readonly Locator[],
  heading: DossierHeading,
  ids: NodeIds,
): readonly string[] {
  return heading.sources
    .filter(({ title, url }) =>
      locators.some((locator) => locator.source === title && pageOf(locator) === url),
    )
    .map(({ id }) => ids.source(id));
}

/** The page a locator leads to, without the spot in it. */
function pageOf({ url }: Locator): string {
  return url.replace(/#?:~:.*$/s, '');
}
