import type { Catalogue, DateAccount, Passage } from '../../dossier/index.ts';
import { quotedWords } from '../record-words.ts';
import type { Columns } from './table.ts';

/** Every account of a date, in the same order in each column; one that lacks something leaves its place empty. */
export const dateColumns = {
  dates_as_written: ({ dates }) => dates.map(({ asWritten = '' }) => asWritten),
  dates_edtf: ({ dates }) =>
    dates.map((account) => (account.basis === 'unknown' ? '' : account.edtf)),
  dates_years_before: ({ dates }) =>
    dates.map((account) =>
      account.basis === 'unknown' || account.yearsBefore === undefined
        ? ''
        : String(account.yearsBefore),
    ),
  dates_basis: ({ dates }) => dates.map(({ basis }) => basis),
  dates_steps: ({ dates }) =>
    dates.map((account) => (account.basis === 'derived' ? account.steps : '')),
} as const satisfies Columns<{ readonly dates: readonly DateAccount[] }>;

/** Where a record stands: a source and a paragraph for each passage, and the words that stand verbatim. */
export function placeColumns(
  catalogue: Catalogue,
): Columns<{ readonly passages: readonly Passage[] }> {
  return {
    sources: ({ passages }) => passages.map(({ source }) => source),
    paragraphs: ({ passages }) => passages.map(({ paragraph }) => String(paragraph)),
    quoted_words: ({ passages }) => passages.flatMap((passage) => quotedWords(catalogue, passage)),
  };
}
