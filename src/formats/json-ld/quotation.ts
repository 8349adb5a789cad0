import type { Quotation } from 'schema-dts';
import type { QuoteView, SpeakerView } from '../../dossier/index.ts';
import { referencesTo, type NodeIds } from './node-ids.ts';

/**
 * Words that stand verbatim, as parts of the article. Whose they are is said by name; a node is named only for the
 * speaker the page itself is about, since a name alone does not tell which speaker it is.
 */
export function quotationNodes(
  quotes: readonly QuoteView[],
  articles: readonly string[],
  ids: NodeIds,
  about?: SpeakerView,
): readonly Quotation[] | undefined {
  if (quotes.length === 0) return undefined;
  return quotes.map(({ text, speaker }) => {
    const isTheirs = about !== undefined && speaker === about.name;
    return {
      '@type': 'Quotation',
      text,
      spokenByCharacter: isTheirs ? { '@id': ids.speaker(about.id) } : undefined,
      creditText: isTheirs ? undefined : speaker,
      // Of several articles a quotation does not say which it is from.
      isPartOf: articles.length === 1 ? referencesTo(articles) : undefined,
    };
  });
}
