import { wordsIn } from '../words.ts';

/** What is looked for by something else than a word of a claim. No word has the sign in it. */
export function termOf(what: 'party' | 'topic' | 'speaker', value: string): string {
  return `@${what}/${value}`;
}

/** The words of a text as the index has them. */
export function foldedWords(text: string): readonly string[] {
  return wordsIn(text).map(({ folded }) => folded);
}
