import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { fold, slipsAllowed, wordsIn } from '../../dossier/index.ts';

/** A record as the index takes it in: a key to find it by again, and its words, its name first. */
export interface Entry {
  readonly key: string;
  readonly words: readonly string[];
}

/**
 * What was found, best first. `closeness`: `exact` has every word as it was typed, `near` every word or one spelled
 * much like it, `some` one of these at least.
 */
export interface Answer {
  readonly closeness: 'exact' | 'near' | 'some';
  readonly keys: readonly string[];
  /** The folded words to mark where they stand, within a longer word too. */
  readonly parts: readonly string[];
  /** The folded words to mark where they stand for themselves. */
  readonly whole: readonly string[];
}

/** Answers a query from the records it was made of. Never throws, whatever the query. */
export type Engine = (query: string) => Answer;

const none: Answer = { closeness: 'exact', keys: [], parts: [], whole: [] };

/** Records that are indexed in one go, before whatever else waits has its turn. */
const CHUNK = 25;

/** A record as it is indexed: a hit in its name counts for more. */
interface Indexed {
  readonly id: string;
  readonly name: string;
  readonly rest: string;
}

/** Indexes some records, a few at a time. */
export async function createEngine(entries: readonly Entry[]): Promise<Engine> {
  const index = new MiniSearch<Indexed>({
    fields: ['name', 'rest'],
    tokenize: (text) => wordsIn(text).map(({ folded }) => folded),
    // They come folded already: where one ends has to be seen before.
    processTerm: (term) => term,
    // The start of a longer word counts for it, but a letter or two start any.
    searchOptions: { prefix: ({ length }) => length > 2, boost: { name: 2 } },
  });
  const folded = entries.map(({ key, words }) => ({ key, text: fold(words.join(' ')) }));
  const documents = entries.map(({ key, words: [name = '', ...rest] }): Indexed => {
    return { id: key, name, rest: rest.join('\n') };
  });
  await index.addAllAsync(documents, { chunkSize: CHUNK });
  const find = (query: string, options: SearchOptions): readonly SearchResult[] =>
    index.search(query, options);
  return (query) => {
    const typed = [...new Set(fold(query).split(' ').filter(Boolean))];
    if (typed.length === 0) return none;
    const exact = folded.filter(({ text }) => typed.every((word) => text.includes(word)));
    if (exact.length > 0) return exactly(typed, exact, find(query, { combineWith: 'OR' }));
    const near = find(query, { fuzzy: slipsAllowed, combineWith: 'AND' });
    if (near.length > 0) return nearly('near', near);
    const processTerm = amongTelling(query);
    return nearly('some', find(query, { fuzzy: slipsAllowed, combineWith: 'OR', processTerm }));
  };
}

/** Lets the words of a query pass that are not too short to tell anything, unless all are. */
function amongTelling(query: string): (word: string) => string | null {
  const longest = Math.max(0, ...wordsIn(query).map(({ folded }) => folded.length));
  return (word) => (word.length >= Math.min(4, longest) ? word : null);
}

/** The likeliest first, by the index's own measure; then as the dossier has them. */
function exactly(
  parts: readonly string[],
  found: readonly Pick<Entry, 'key'>[],
  weighed: readonly SearchResult[],
): Answer {
  const scores = new Map<unknown, number>(weighed.map(({ id, score }) => [id, score]));
  const scoreOf = (key: string): number => scores.get(key) ?? 0;
  const keys = found.map(({ key }) => key).toSorted((a, b) => scoreOf(b) - scoreOf(a));
  return { closeness: 'exact', keys, parts, whole: [] };
}

function nearly(closeness: 'near' | 'some', found: readonly SearchResult[]): Answer {
  if (found.length === 0) return none;
  const whole = [...new Set(found.flatMap(({ terms }) => terms))];
  return { closeness, keys: found.map(({ id }) => String(id)), parts: [], whole };
}
