import type { Range } from '../dossier/source-text/index.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Whether a range of a paragraph has a whole sentence in it, with or without the marks at its ends. What the
 * segmenter takes for a sentence of one word is an abbreviation more often than not, and does not count.
 */
export function holdsSentence(paragraph: string, range: Range): boolean {
  return sentencesOf(paragraph).some(({ start, end }) => range.start <= start && end <= range.end);
}

function sentencesOf(paragraph: string): readonly Range[] {
  return [...segmenter.segment(paragraph)].flatMap(({ segment, index }) => {
    const start = index + segment.search(/[\p{L}\p{N}]/u);
    const words = segment.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return /\s/u.test(words) ? [{ start, end: start + words.length }] : [];
  });
}
