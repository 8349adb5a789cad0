import { createHash } from 'node:crypto';
import { type ArticleText, bodyOf, readArticleText } from '../dossier/source-text/index.ts';

/** An article's body, as passages count it, and the digest its source has. */
export interface Article extends ArticleText {
  /** SHA-256 (hex) of the UTF-8 text of the paragraphs, joined by line feeds. */
  readonly digest: string;
}

/** Reads the text of an article, as `readArticleText` does, with its digest. */
export function readArticle(text: string): Article {
  const article = readArticleText(text);
  return { ...article, digest: digestOf(bodyOf(article.paragraphs)) };
}

/** SHA-256 of a text's UTF-8, in lower-case hex. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
