import { fold } from './folding.ts';

/** A word of a text, as it stands there and as a search compares it. */
export interface Word {
  /** Where it starts, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  readonly folded: string;
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in its own order, in scripts that put no spaces between them too. */
export function wordsIn(text: string): readonly Word[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) => {
    const folded = isWordLike ? fold(segment) : '';
    return folded === '' ? [] : { start: index, text: segment, folded };
  });
}
