import { wordsIn } from '../words.ts';

/** What is looked for by something else than a word of a claim. No word has the sign in it. */
export function termOf(what: 'party' | 'topic' | 'speaker', value: string): string {
  return `@${what}/${value}`;
}

/** The words of a text as the index has them. */
export function foldedWords(text: string): readonly string[] {
  return wordsIn(text).map(({ folded }) => folded);
}

/** Which files a term stands in, or the terms that start with it; by the first term of each. */
export function placesOf(
  cuts: readonly string[],
  term: string,
  isStart: boolean,
): readonly number[] {
  if (cuts.length === 0) return [];
  const first = Math.max(
    0,
    cuts.findLastIndex((cut) => cut <= term),
  );
  const next = cuts.slice(first + 1).findIndex((cut) => !isStart || !cut.startsWith(term));
  const last = next === -1 ? cuts.length - 1 : first + next;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
