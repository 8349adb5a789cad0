import { fold } from '../folding.ts';
import type { Topic } from '../model.ts';
import type { LibraryEntry } from './library-page.ts';

/** A dossier as the library lists and filters it. */
export interface ShelfEntry extends LibraryEntry {
  readonly topics: readonly Pick<Topic, 'id' | 'name'>[];
}

/** A party or a topic that dossiers have in common, by its id, with how many have it. */
export interface ShelfChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** By what dossiers can be chosen, the most frequent first. Rarer ones are found by their words. */
export interface ShelfChoices {
  readonly parties: readonly ShelfChoice[];
  readonly topics: readonly ShelfChoice[];
}

/** What dossiers are looked for by; every part that is given has to hold. */
export interface ShelfWish {
  readonly words: string;
  readonly party: string | undefined;
  readonly topic: string | undefined;
}

/** The dossiers that are as wished, and what choosing otherwise would give. */
export interface ShelfView {
  readonly entries: readonly ShelfEntry[];
  /** With the number that choosing each would leave. */
  readonly choices: ShelfChoices;
}

/** A piece of the list of all dossiers, at `/search/shelf-1.json` and on, and what is said of all of them. */
export interface LibraryShard {
  /** How many dossiers there are, and how many claims in them. */
  readonly dossiers: number;
  readonly claims: number;
  readonly choices: ShelfChoices;
  readonly entries: readonly ShelfEntry[];
}

/** How many dossiers one page of the library lists. */
export const SHELF_LENGTH = 30;

/** How many dossiers one piece of the fetched list has: whole pages. */
export const SHARD_LENGTH = 300;

/** More choices than this are no help in a list. */
const MOST_CHOICES = 100;

/** What some dossiers can be chosen by. */
export function shelfChoices(entries: readonly ShelfEntry[]): ShelfChoices {
  return {
    parties: tallied(entries.flatMap(({ heading }) => heading.parties)),
    topics: tallied(entries.flatMap(({ topics }) => topics)),
  };
}

/** The dossiers that are as wished, in the order in which they are given. */
export function selectShelf(entries: readonly ShelfEntry[], wish: ShelfWish): ShelfView {
  const without = (part: 'party' | 'topic') =>
    entries.filter((entry) => isAsWished(entry, { ...wish, [part]: undefined }));
  return {
    entries: entries.filter((entry) => isAsWished(entry, wish)),
    choices: {
      parties: shelfChoices(without('party')).parties,
      topics: shelfChoices(without('topic')).topics,
    },
  };
}

function isAsWished({ heading, topics }: ShelfEntry, { words, party, topic }: ShelfWish): boolean {
  if (party !== undefined && !heading.parties.some(({ id }) => id === party)) return false;
  if (topic !== undefined && !topics.some(({ id }) => id === topic)) return false;
  const wanted = fold(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return true;
  const { title, summary, parties, sources } = heading;
  const text = fold(
    [
      title,
      summary,
      ...parties.flatMap(({ name, adjective }) => [name, adjective]),
      ...topics.map(({ name }) => name),
      ...sources.flatMap((source) => [source.publisher, source.title, source.byline ?? '']),
    ].join('\n'),
  );
  return wanted.every((word) => text.includes(word));
}

/** Each id with how often it stands there, under the name it has most often. */
function tallied(
  named: readonly { readonly id: string; readonly name: string }[],
): readonly ShelfChoice[] {
  const names = new Map<string, Map<string, number>>();
  for (const { id, name } of named) {
    const known = names.get(id) ?? new Map<string, number>();
    names.set(id, known.set(name, (known.get(name) ?? 0) + 1));
  }
  return [...names]
    .map(([value, given]) => {
      const [[label] = [value]] = [...given].toSorted(([, a], [, b]) => b - a);
      return { value, label, count: [...given.values()].reduce((sum, count) => sum + count, 0) };
    })
    .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label))
    .slice(0, MOST_CHOICES);
}
