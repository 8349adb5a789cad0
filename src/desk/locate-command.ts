import { parseArgs } from 'node:util';
import { normalise, placesOf, type Range } from '../dossier/source-text/index.ts';
import { type Article, digestOf, readArticle } from './article.ts';
import { chooseSelector } from './choose-selector.ts';
import type { Outcome } from './outcome.ts';
import { openPage } from './page-search.ts';
import { readText } from './read-text.ts';

/** How the command is called. */
export const LOCATE_USAGE =
  'Usage: npm run locate -- ARTICLE ["first words" ["last words"]] [--source ID]';

/**
 * Finds the passage that goes from some words of an article to some others, or is the first words alone, and prints
 * it as a dossier has it, with a few words to find it by. Without words: the article's paragraph count, digest and
 * lengths of paragraphs, as its source has them.
 */
export function runLocate(args: readonly string[]): Outcome {
  const call = readCall(args);
  if (!call) return { lines: [LOCATE_USAGE], exitCode: 1 };
  const file = readText(call.article);
  if (file.kind === 'fault') return { lines: [file.message], exitCode: 1 };
  const article = readArticle(file.text);
  if (call.first === undefined) {
    const { paragraphs, digest } = article;
    const lengths = paragraphs.map(({ length }) => length);
    return printed({ paragraphs: paragraphs.length, digest, lengths });
  }
  const found = passagesFrom(article, normalise(call.first), normalise(call.last ?? call.first));
  const [only, ...more] = found;
  if (only && more.length === 0)
    return printed({ source: call.source, ...only, ...selectorOf(article, only) });
  const message = only
    ? `These words stand in ${found.length} places (paragraphs ${found.map(({ paragraph }) => paragraph).join(', ')}): give more of them.`
    : 'These words stand nowhere in one paragraph of the article: copy them as they are.';
  return { lines: [message], exitCode: 1 };
}

interface Call {
  readonly article: string;
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly source: string;
}

interface Located extends Range {
  readonly paragraph: number;
  readonly digest: string;
}

function readCall(args: readonly string[]): Call | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { source: { type: 'string', default: 'article' } },
      allowPositionals: true,
    });
    const [article, first, last, ...more] = positionals;
    if (article === undefined || more.length > 0) return undefined;
    return { article, first, last, source: values.source };
  } catch {
    return undefined;
  }
}

/** From every place of the first words to the nearest end of the last words in the same paragraph. */
function passagesFrom(article: Article, first: string, last: string): readonly Located[] {
  return article.paragraphs.flatMap((text, index) => {
    const whole = { start: 0, end: text.length };
    const ends = placesOf(last, text, whole);
    return placesOf(first, text, whole).flatMap(({ start, end: least }) => {
      const end = ends.find((place) => place.start === start || place.start >= least)?.end;
      if (end === undefined) return [];
      return [{ paragraph: index + 1, start, end, digest: digestOf(text.slice(start, end)) }];
    });
  });
}

/** A few words to find a passage by, if there are any. */
function selectorOf(article: Article, place: Located): object {
  const choosing = { article, page: openPage(article.blocks), isKnown: () => false };
  const chosen = chooseSelector(choosing, place);
  return chosen ? { selector: chosen.selector } : {};
}

function printed(found: object): Outcome {
  return { lines: JSON.stringify(found, null, 2).split('\n'), exitCode: 0 };
}
