import type { Range } from '../dossier/source-text/index.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words that stand whole in a range of a paragraph, each without the marks around it. */
export function wordsIn(paragraph: string, { start, end }: Range): readonly Range[] {
  return [...paragraph.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu)]
    .flatMap(({ index, 0: word }) =>
      unspaced.test(word) ? segmentsOf(word, index) : [{ start: index, end: index + word.length }],
    )
    .filter((word) => start <= word.start && word.end <= end);
}

function segmentsOf(word: string, at: number): readonly Range[] {
  return [...segmenter.segment(word)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: at + index, end: at + index + segment.length }));
}
