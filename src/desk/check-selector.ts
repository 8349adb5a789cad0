import type { Passage, Selector } from '../dossier/index.ts';
import { type Fault, type Path, withoutSic } from '../dossier/gate/index.ts';
import { locate, normalise, placesOf, type Range } from '../dossier/source-text/index.ts';
import type { Article } from './article.ts';
import { findOnPage, type Page, type Spot } from './page-search.ts';
import { holdsSentence } from './sentences.ts';

/** What is wrong with the words a passage is found by: its selector, or else those of its quote. */
export function selectorFaults(
  article: Article,
  page: Page,
  passage: Passage,
  path: Path,
): readonly Fault[] {
  const paragraph = article.paragraphs[passage.paragraph - 1] ?? '';
  if (locate(paragraph, passage.start, passage.end) === undefined) return [];
  const { quote, selector } = passage;
  if (selector) return chosenFaults(selector, paragraph, page, passage, [...path, 'selector']);
  if (!quote) return [missing(path)];
  const words = { exact: spokenWords(quote.text) };
  // Words that do not stand there at all are the quote's own fault.
  if (placesOf(words.exact, paragraph, passage).length === 0) return [];
  return singleFaults(findOnPage(page, words), passage, [...path, 'quote', 'text']);
}

/** The words of a quote as the article prints them. */
export function spokenWords(text: string): string {
  return normalise(withoutSic(text));
}

/** A passage as far as its place goes. */
type Place = Pick<Passage, 'paragraph' | 'start' | 'end'>;

/** Whether a browser would find some words at one place of the page only, and that in a passage. */
export function isOnlyIn(passage: Place, spots: readonly Spot[]): boolean {
  return spots.length === 1 && spots.some((spot) => isIn(passage, spot));
}

function chosenFaults(
  selector: Selector,
  paragraph: string,
  page: Page,
  passage: Passage,
  path: Path,
): readonly Fault[] {
  const whole = stretchesOf(selector, paragraph, passage);
  if (whole.length === 0) {
    const message =
      'These words do not stand in this passage, or not with this prefix directly before and this suffix directly after: copy them as they are, or run npm run locate.';
    return [{ path, code: 'selector-not-found', message }];
  }
  const isSpeech =
    passage.quote?.kind === 'speech' && spokenWords(passage.quote.text) === selector.exact;
  if (!isSpeech && whole.some((stretch) => holdsSentence(paragraph, stretch))) {
    const message =
      'The place is to be found by a whole sentence of the article: find it by less than a sentence.';
    return [{ path, code: 'selector-too-long', message }];
  }
  return singleFaults(findOnPage(page, selector), passage, path);
}

/** Where prefix, words and suffix stand one after another, the words themselves in the passage. */
function stretchesOf(
  { prefix, exact, suffix }: Selector,
  paragraph: string,
  passage: Range,
): readonly Range[] {
  return placesOf(exact, paragraph, passage).flatMap(({ start, end }) => {
    const before = paragraph.slice(0, start).trimEnd().length;
    const after = paragraph.length - paragraph.slice(end).trimStart().length;
    const first = placesOf(prefix ?? '', paragraph, { start: 0, end: before }).at(-1);
    const [last] = placesOf(suffix ?? '', paragraph, { start: after, end: paragraph.length });
    if (prefix !== undefined && first?.end !== before) return [];
    if (suffix !== undefined && last?.start !== after) return [];
    return [{ start: first?.start ?? start, end: last?.end ?? end }];
  });
}

function singleFaults(spots: readonly Spot[], passage: Passage, path: Path): readonly Fault[] {
  if (isOnlyIn(passage, spots)) return [];
  if (!spots.some((spot) => isIn(passage, spot))) {
    const message =
      'A browser does not find these words in this passage: begin and end them with whole words, or run npm run anchor:dossier.';
    return [{ path, code: 'selector-not-found', message }];
  }
  const places = spots.map(({ block }) =>
    block.paragraph === undefined ? 'the head or a subheading' : `paragraph ${block.paragraph}`,
  );
  const message = `A browser finds these words in ${spots.length} places (${[...new Set(places)].join(', ')}) and opens the first: choose others, or run npm run anchor:dossier.`;
  return [{ path, code: 'selector-not-single', message }];
}

function isIn({ paragraph, start, end }: Place, spot: Spot): boolean {
  return spot.block.paragraph === paragraph && start <= spot.start && spot.end <= end;
}

function missing(path: Path): Fault {
  const message =
    'A browser has no words to find this passage by: run npm run anchor:dossier, or add a "selector".';
  return { path, code: 'selector-missing', message };
}
