import type { Dossier, Passage } from '../dossier/index.ts';
import { type Path, placedDates, placedPassages, pointerTo } from '../dossier/gate/index.ts';
import { placesOf, type Range } from '../dossier/source-text/index.ts';
import { type Article } from './article.ts';
import { spokenWords } from './check-selector.ts';
import { type Chosen, chooseSelector, type Choosing } from './choose-selector.ts';
import { citingRecords } from './citing.ts';
import { openPage } from './page-search.ts';
import type { Addition } from './json-additions.ts';
import { wordsIn } from './word-places.ts';

/** A passage and its place in the file. */
interface Filed {
  readonly pointer: string;
  readonly passage: Passage;
}

/** The selectors to be added, and the pointers of passages for which there is none. */
export interface Anchors {
  readonly additions: readonly Addition[];
  readonly impossible: readonly string[];
}

/**
 * Chooses a selector for each passage that is asked for, by JSON pointer. The shortest passages come first, so that
 * a longer one around them can be found by the same words, and words that the dossier has already come before new ones.
 */
export function chooseAnchors(
  dossier: Dossier,
  sourceId: string,
  article: Article,
  pointers: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
): Anchors {
  const filed = filedPassages(dossier, sourceId, pointers);
  const known = knownWords(dossier, sourceId, article);
  const choosing: Choosing = {
    article,
    page: openPage(article.blocks),
    isKnown: (paragraph, { start }) => known.has(`${paragraph}:${start}`),
  };
  const additions: Addition[] = [];
  const impossible: string[] = [];
  const chosenBefore = new Map<string, Chosen | undefined>();
  for (const { pointer, passage } of filed.toSorted(byLength)) {
    if (!wanted.has(pointer)) continue;
    const { paragraph, start, end, quote } = passage;
    const place = [paragraph, start, end, quote?.text ?? ''].join(':');
    const chosen = chosenBefore.get(place) ?? chooseSelector(choosing, passage);
    chosenBefore.set(place, chosen);
    if (!chosen) {
      impossible.push(pointer);
      continue;
    }
    note(known, article, paragraph, chosen.range);
    additions.push({ pointer, key: 'selector', value: chosen.selector });
  }
  return { additions, impossible };
}

function byLength({ passage: a }: Filed, { passage: b }: Filed): number {
  return a.end - a.start - (b.end - b.start);
}

function filedPassages(
  dossier: Dossier,
  sourceId: string,
  pointers: ReadonlyMap<string, string>,
): readonly Filed[] {
  return citingRecords(dossier).flatMap(({ id, pointer, cites }) =>
    placedPassages(cites)
      .filter(({ part }) => part.source === sourceId)
      .map(({ path, part }: { readonly path: Path; readonly part: Passage }) => ({
        pointer: (pointers.get(id) ?? pointer) + pointerTo(path),
        passage: part,
      })),
  );
}

/** The places of the words that a dossier has from its source already: quotes, dates as written, selectors. */
function knownWords(dossier: Dossier, sourceId: string, article: Article): Set<string> {
  const known = new Set<string>();
  for (const { cites } of citingRecords(dossier)) {
    const dates = placedDates(cites).flatMap(({ part }) =>
      (part.passages ?? cites.passages).map((passage) => ({ passage, words: part.asWritten })),
    );
    const own = placedPassages(cites).flatMap(({ part }) => [
      { passage: part, words: part.quote && spokenWords(part.quote.text) },
      { passage: part, words: part.selector?.exact },
    ]);
    for (const { passage, words } of [...dates, ...own]) {
      if (words === undefined || passage.source !== sourceId) continue;
      const paragraph = article.paragraphs[passage.paragraph - 1] ?? '';
      for (const range of placesOf(words, paragraph, passage)) {
        note(known, article, passage.paragraph, range);
      }
    }
  }
  return known;
}

function note(known: Set<string>, article: Article, paragraph: number, range: Range): void {
  const text = article.paragraphs[paragraph - 1] ?? '';
  for (const { start } of wordsIn(text, range)) known.add(`${paragraph}:${start}`);
}
