import type { Dossier, Finding } from '../dossier/index.ts';
import { readArticle } from './article.ts';
import { readText } from './read-text.ts';

/** The text of an article and the source of a dossier that it is, or why there is none. */
export type SourceArticle =
  | { readonly kind: 'article'; readonly source: string; readonly text: string }
  | { readonly kind: 'fault'; readonly finding: Finding };

/** Reads the article that a dossier is to be held to. Never throws. */
export function readSourceArticle(dossier: Dossier, path: string): SourceArticle {
  const article = readText(path);
  if (article.kind === 'fault') return fault(article.code, article.message);
  if (article.text.trim() === '') {
    return fault('unreadable', `${path} is empty: name the file that has the article's text.`);
  }
  const source = sourceFor(dossier, article.text);
  if (source !== undefined) return { kind: 'article', source, text: article.text };
  const message = `None of the dossier's sources has the digest of ${path}: check that it is the same text.`;
  return fault('source-mismatch', message);
}

/** The source the article is the text of. Where there is only one it must be that, and the check will say if not. */
function sourceFor(dossier: Dossier, articleText: string): string | undefined {
  if (dossier.sources.length === 1) return dossier.sources[0]?.id;
  const { digest } = readArticle(articleText);
  return dossier.sources.find((source) => source.digest === digest)?.id;
}

function fault(code: Finding['code'], message: string): SourceArticle {
  return { kind: 'fault', finding: { pointer: '/sources', code, message } };
}
