import type { Dossier, Finding, Source } from '../dossier/index.ts';
import type { Fault } from '../dossier/gate/index.ts';
import { placedPassages, pointerTo } from '../dossier/gate/index.ts';
import { type Article, readArticle } from './article.ts';
import { citingRecords, type CitingRecord } from './citing.ts';
import { passageFaults, writtenFaults } from './check-passage.ts';
import { selectorFaults } from './check-selector.ts';
import { openPage, type Page } from './page-search.ts';

/**
 * Holds a dossier to the text of one of its sources: every passage's paragraph, range and digest, and every word
 * that stands verbatim; and that a browser finds each passage by its words. Passages of other sources are passed over. `pointers` are those of `parseDossier`; without
 * them records are named by their place in `dossier`.
 */
export function checkAgainstSource(
  dossier: Dossier,
  sourceId: string,
  articleText: string,
  pointers: ReadonlyMap<string, string> = new Map(),
): readonly Finding[] {
  const index = dossier.sources.findIndex(({ id }) => id === sourceId);
  const source = dossier.sources[index];
  if (!source) return [noSuchSource(sourceId)];
  const article = readArticle(articleText);
  const page = openPage(article.blocks);
  const base = pointerTo(['sources', index]);
  return [
    ...sourceFaults(source, article).map((fault) => placed(base, source.id, fault)),
    ...citingRecords(dossier).flatMap((record) => {
      const pointer = pointers.get(record.id) ?? record.pointer;
      return recordFaults(record, source, article, page).map((fault) =>
        placed(pointer, record.id, fault),
      );
    }),
  ];
}

/** How many passages of a dossier are of one source, or of any. */
export function countPassages(dossier: Dossier, sourceId?: string): number {
  return citingRecords(dossier)
    .flatMap(({ cites }) => placedPassages(cites))
    .filter(({ part }) => sourceId === undefined || part.source === sourceId).length;
}

function recordFaults(
  { cites }: CitingRecord,
  source: Source,
  article: Article,
  page: Page,
): readonly Fault[] {
  const passages = placedPassages(cites).filter(({ part }) => part.source === source.id);
  return [
    ...passages.flatMap(({ path, part }) => [
      ...passageFaults(article, part, path),
      ...selectorFaults(article, page, part, path),
    ]),
    ...writtenFaults(article, cites, source.id),
  ];
}

function sourceFaults(source: Source, article: Article): Fault[] {
  const count = article.paragraphs.length;
  if (count !== source.paragraphs) {
    const message = `The article has ${count} body paragraphs and the dossier says ${source.paragraphs}: check that it is the same text, one paragraph to a line, under byline, date and title.`;
    return [{ path: ['paragraphs'], code: 'source-mismatch', message }];
  }
  if (article.digest === source.digest) return lengthsFaults(source, article);
  const message = `The article's body has the digest ${article.digest}: check that it is the same text, or write that one.`;
  return [{ path: ['digest'], code: 'digest-mismatch', message }];
}

function lengthsFaults({ lengths = [] }: Source, { paragraphs }: Article): Fault[] {
  const wrong = lengths.findIndex((length, index) => length !== paragraphs[index]?.length);
  if (wrong === -1) return [];
  const message = `Paragraph ${wrong + 1} is ${paragraphs[wrong]?.length} code units long: write that, or run npm run locate for all lengths.`;
  return [{ path: ['lengths', wrong], code: 'lengths-mismatch', message }];
}

function noSuchSource(id: string): Finding {
  const message = `The dossier has no source ${JSON.stringify(id)}: name one that it has.`;
  return { pointer: '/sources', code: 'source-mismatch', message };
}

function placed(base: string, id: string, { path, code, message }: Fault): Finding {
  return { pointer: `${base}${pointerTo(path)}`, id, code, message };
}
