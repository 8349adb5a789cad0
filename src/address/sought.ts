import { isSlug } from '../dossier/index.ts';
import { canonicalQuery } from './canonical.ts';
import { spellsPart } from './spelling.ts';
import { dropped, reported, type Dropped } from './dropped.ts';

/**
 * What is looked for among all dossiers: on the library's pages dossiers, on the search page claims. What is not given
 * is empty or undefined.
 */
export interface Sought {
  readonly q: string;
  /** Words of a speaker's name. */
  readonly speaker: string;
  readonly party: string | undefined;
  readonly topic: string | undefined;
  /** Days, `YYYY-MM-DD`. */
  readonly after: string | undefined;
  readonly before: string | undefined;
  /** Which page of what was found, from 1 on. */
  readonly part: number;
}

/** Nothing looked for. */
export const nothingSought: Sought = {
  q: '',
  speaker: '',
  party: undefined,
  topic: undefined,
  after: undefined,
  before: undefined,
  part: 1,
};

/** What dossiers can be looked for by, and what claims. */
const parameters = {
  library: ['q', 'party', 'topic', 'part'],
  search: ['q', 'speaker', 'party', 'topic', 'after', 'before', 'part'],
} as const;

/** A page on which something is looked for among all dossiers. */
export type SoughtPage = keyof typeof parameters;

/** It as the search part of an address: empty, or from `?` on. One wish has one spelling. */
export function writeSought(sought: Sought): string {
  const written = parameters.search.flatMap((name) => {
    const value = String(sought[name] ?? '');
    if (value === '' || (name === 'part' && sought.part === 1)) return [];
    return `${name}=${encodeURIComponent(value).replaceAll('%20', '+')}`;
  });
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/**
 * What the search part of an address looks for on a page, and what it asked for in vain. Of a parameter given twice the
 * first counts. Never throws, whatever the string.
 */
export function readSought(
  page: SoughtPage,
  search: string,
): { readonly sought: Sought; readonly dropped: readonly Dropped[] } {
  const refused: Dropped[] = [];
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (!parameters[page].some((known) => known === name)) {
      if (!/^(utm_|fbclid$|gclid$|ref$)/.test(name)) {
        refused.push(dropped(name, value, 'unknown-parameter'));
      }
    } else if (!given.has(name)) given.set(name, value);
    else if (given.get(name) !== value) refused.push(dropped(name, value, 'malformed'));
  }
  function one(name: string, isSpelled: (text: string) => boolean): string | undefined {
    const value = given.get(name)?.trim();
    if (!value || isSpelled(value)) return value || undefined;
    refused.push(dropped(name, value, 'malformed'));
    return undefined;
  }
  const sought: Sought = {
    q: canonicalQuery(given.get('q') ?? ''),
    speaker: canonicalQuery(given.get('speaker') ?? ''),
    party: one('party', isSlug),
    topic: one('topic', isSlug),
    after: one('after', isDay),
    before: one('before', isDay),
    part: Number(one('part', spellsPart) ?? 1),
  };
  return { sought, dropped: reported(refused) };
}

/** Whether anything is looked for at all; which page of it is no part of that. */
export function isSought(sought: Sought): boolean {
  return writeSought({ ...sought, part: 1 }) !== '';
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
