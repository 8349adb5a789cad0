import type { Passage, Selector } from '../dossier/index.ts';
import { countWords, LONGEST_FRAGMENT } from '../dossier/gate/index.ts';
import { placesOf, type Range } from '../dossier/source-text/index.ts';
import type { Article } from './article.ts';
import { isOnlyIn, spokenWords } from './check-selector.ts';
import { findOnPage, type Page } from './page-search.ts';
import { holdsSentence } from './sentences.ts';
import { wordsIn } from './word-places.ts';

/** Where to choose from, and what a dossier has of the article already. */
export interface Choosing {
  readonly article: Article;
  readonly page: Page;
  /** Whether a word of a paragraph stands in the dossier already: the fewer new words the better. */
  readonly isKnown: (paragraph: number, word: Range) => boolean;
}

/** A passage as far as finding goes. */
export type Place = Pick<Passage, 'paragraph' | 'start' | 'end' | 'quote'>;

/** Words a passage can be found by, and where in its paragraph they stand. */
export interface Chosen {
  readonly selector: Selector;
  readonly range: Range;
}

/** How many words are tried, those before the others: three are safe from the rest of the page, six are enough. */
const lengthsTried = [[3, 4, 5, 6], [7], [8], [9], [10], [11], [12], [13], [14], [15], [2], [1]];

/** A word no longer than this more often joins than means. Characters; a measure that suits any language. */
const LONGEST_SMALL_WORD = 4;

/** The longest `exact` that the format allows. Characters. */
const LONGEST_EXACT = 120;

/**
 * The few words by which a browser finds a passage and nothing else on the page. Quoted words that are not single
 * are kept, with the fewest words before or after them. For the rest of a passage a run of its own words is chosen:
 * with the fewest words that the dossier does not have yet, then without marks inside, short, of words that carry
 * meaning, and early. Undefined where there is no such run.
 */
export function chooseSelector(choosing: Choosing, passage: Place): Chosen | undefined {
  const paragraph = choosing.article.paragraphs[passage.paragraph - 1] ?? '';
  const quoted = passage.quote && spokenWords(passage.quote.text);
  const [place] = quoted === undefined ? [] : placesOf(quoted, paragraph, passage);
  const own = wordsIn(paragraph, passage);
  return (
    (place && withContext(choosing, passage, paragraph, place)) ??
    bestRun(choosing, passage, paragraph, own) ??
    withContext(choosing, passage, paragraph, spanOf(own))
  );
}

function bestRun(
  choosing: Choosing,
  passage: Place,
  paragraph: string,
  words: readonly Range[],
): Chosen | undefined {
  for (const lengths of lengthsTried) {
    const [best] = lengths
      .flatMap((length) => runsOf(words, length))
      .filter((run) => isFit(choosing, passage, paragraph, run))
      .map((run) => ({ run, rank: rankOf(choosing, passage.paragraph, paragraph, run) }))
      .toSorted((a, b) => comparing(a.rank, b.rank));
    const range = best && spanOf(best.run);
    if (range) return { selector: { exact: textOf(paragraph, range) }, range };
  }
  return undefined;
}

function runsOf(words: readonly Range[], length: number): readonly (readonly Range[])[] {
  const starts = Math.max(0, words.length - length + 1);
  return Array.from({ length: starts }, (_, at) => words.slice(at, at + length));
}

function isFit(
  { page }: Choosing,
  passage: Place,
  paragraph: string,
  run: readonly Range[],
): boolean {
  const range = spanOf(run);
  if (!range || range.end - range.start > LONGEST_EXACT) return false;
  const exact = textOf(paragraph, range);
  return isOnlyIn(passage, findOnPage(page, { exact })) && !holdsSentence(paragraph, range);
}

/** Lower is better, the first that differs deciding. */
function rankOf(
  { isKnown }: Choosing,
  number: number,
  paragraph: string,
  run: readonly Range[],
): readonly number[] {
  const texts = run.map((word) => textOf(paragraph, word));
  const marks = spanOf(run) && textOf(paragraph, spanOf(run)) !== texts.join(' ');
  return [
    run.filter((word) => !isKnown(number, word)).length,
    marks ? 1 : 0,
    run.length,
    texts.filter((text) => text.length <= LONGEST_SMALL_WORD).length,
    run[0]?.start ?? 0,
  ];
}

function comparing(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Words with the fewest of their neighbours that make them single, on one side if that is enough. */
function withContext(
  { page }: Choosing,
  passage: Place,
  paragraph: string,
  place: Range | undefined,
): Chosen | undefined {
  if (!place) return undefined;
  const exact = textOf(paragraph, place);
  const before = wordsIn(paragraph, { start: 0, end: place.start }).toReversed();
  const after = wordsIn(paragraph, { start: place.end, end: paragraph.length });
  const mayBeSentence = passage.quote?.kind === 'speech';
  for (const [left, right] of sharesOf(LONGEST_FRAGMENT - countWords(exact))) {
    const start = left === 0 ? place.start : before[left - 1]?.start;
    const end = right === 0 ? place.end : after[right - 1]?.end;
    if (start === undefined || end === undefined) continue;
    const prefix = paragraph.slice(start, place.start).trim();
    const suffix = paragraph.slice(place.end, end).trim();
    const selector = { ...(prefix && { prefix }), exact, ...(suffix && { suffix }) };
    const range = { start, end };
    const single = isOnlyIn(passage, findOnPage(page, selector));
    if (single && (mayBeSentence || !holdsSentence(paragraph, range))) return { selector, range };
  }
  return undefined;
}

/** All ways to share out up to so many words between before and after: the fewest first, then one side alone. */
function sharesOf(most: number): readonly (readonly [left: number, right: number])[] {
  const shares: (readonly [number, number])[] = [];
  for (let count = 1; count <= most; count += 1) {
    shares.push([0, count], [count, 0]);
    for (let left = 1; left < count; left += 1) shares.push([left, count - left]);
  }
  return shares;
}

function spanOf(words: readonly Range[]): Range | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

function textOf(paragraph: string, range: Range | undefined): string {
  return range ? paragraph.slice(range.start, range.end) : '';
}
