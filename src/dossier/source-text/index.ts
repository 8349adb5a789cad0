/**
 * The text of a source, as passages measure it: a door of its own, for the author's commands and for the reader who
 * brings a copy. No page needs it before that.
 */
export {
  type ArticleText,
  type Block,
  bodyOf,
  isSubheading,
  normalise,
  readArticleText,
} from './article-text.ts';
export { fold, type Folded } from './folding.ts';
export { locate, placesOf, type Range } from './locate.ts';
