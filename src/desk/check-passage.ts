import { type Passage, type Quote } from '../dossier/index.ts';
import { type Citing, type Fault, type Path, placedDates } from '../dossier/gate/index.ts';
import { locate, placesOf, type Range } from '../dossier/source-text/index.ts';
import { type Article, digestOf } from './article.ts';
import { spokenWords } from './check-selector.ts';
import { quotedStretches } from './quotation-marks.ts';
import { holdsSentence } from './sentences.ts';

/** What is wrong with a passage and its quote, held to the article. */
export function passageFaults(article: Article, passage: Passage, path: Path): Fault[] {
  const paragraph = article.paragraphs[passage.paragraph - 1];
  if (paragraph === undefined) {
    const message = `The article has no paragraph ${passage.paragraph}: count body paragraphs from 1 to ${article.paragraphs.length}.`;
    return [{ path: [...path, 'paragraph'], code: 'passage-outside', message }];
  }
  const text = locate(paragraph, passage.start, passage.end);
  if (text === undefined) {
    const message = `Paragraph ${passage.paragraph} has no range ${passage.start} to ${passage.end}: it is ${paragraph.length} code units long, and no character may be cut in two.`;
    return [{ path, code: 'passage-outside', message }];
  }
  return [
    ...digestFaults(text, passage, path),
    ...(passage.quote ? quoteFaults(passage.quote, paragraph, passage, [...path, 'quote']) : []),
  ];
}

/** What is wrong with dates in the source's own words: they stand in a passage of their account, or of the record. */
export function writtenFaults(article: Article, cites: Citing, sourceId: string): Fault[] {
  return placedDates(cites).flatMap(({ path, part }) => {
    const passages = part.passages ?? cites.passages;
    const ours = passages.filter(({ source }) => source === sourceId);
    if (part.asWritten === undefined || ours.length === 0) return [];
    const words = spokenWords(part.asWritten);
    if (ours.some((passage) => standsIn(words, article, passage))) return [];
    // With other sources besides, the words may be theirs.
    if (ours.length < passages.length) return [];
    const message = `The words ${JSON.stringify(words)} stand in none of the passages of this date: copy them as the article writes them, or mend the passages.`;
    return [{ path: [...path, 'asWritten'], code: 'quote-not-found', message }];
  });
}

function standsIn(words: string, article: Article, passage: Passage): boolean {
  const paragraph = article.paragraphs[passage.paragraph - 1] ?? '';
  return placesOf(words, paragraph, passage).length > 0;
}

function digestFaults(text: string, passage: Passage, path: Path): Fault[] {
  const digest = digestOf(text);
  if (digest === passage.digest) return [];
  const message = `The words at this place begin ${opening(text)} and have the digest ${digest}: mend the range, or write that digest.`;
  return [{ path: [...path, 'digest'], code: 'digest-mismatch', message }];
}

function quoteFaults(quote: Quote, paragraph: string, passage: Range, quotePath: Path): Fault[] {
  const path = [...quotePath, 'text'];
  const places = placesOf(spokenWords(quote.text), paragraph, passage);
  if (places.length === 0) {
    const message = `The words ${opening(quote.text)} do not stand in this passage word for word: copy them as they are, and mark a misprint with [sic].`;
    return [{ path, code: 'quote-not-found', message }];
  }
  return quote.kind === 'speech'
    ? speechFaults(places, paragraph, path)
    : fragmentFaults(places, paragraph, path);
}

function speechFaults(places: readonly Range[], paragraph: string, path: Path): Fault[] {
  const stretches = quotedStretches(paragraph);
  const inMarks = places.some(({ start, end }) =>
    stretches.some((stretch) => stretch.start <= start && end <= stretch.end),
  );
  if (inMarks) return [];
  const message =
    'The article does not put these words in quotation marks: quote only what stands inside them, or make this a fragment.';
  return [{ path, code: 'quote-not-in-marks', message }];
}

function fragmentFaults(places: readonly Range[], paragraph: string, path: Path): Fault[] {
  if (places.some((place) => !holdsSentence(paragraph, place))) return [];
  const message =
    'This fragment is a whole sentence of the article: keep less than a sentence, and paraphrase the rest.';
  return [{ path, code: 'quote-too-long', message }];
}

function opening(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
