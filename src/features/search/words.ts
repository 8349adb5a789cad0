import { fold } from '../../dossier/index.ts';

/** A word of a text, as it stands there and as a search compares it. */
export interface Word {
  /** Where it starts, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  readonly folded: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text in its own order, in scripts that put no spaces between them too. */
export function wordsIn(text: string): readonly Word[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) => {
    const folded = isWordLike ? fold(segment) : '';
    return folded === '' ? [] : { start: index, text: segment, folded };
  });
}
