import { fold } from '../folding.ts';
import { prepareClaims } from '../matching.ts';
import type { Dossier } from '../model.ts';
import { oncePer } from '../once-per.ts';
import type { Reading } from '../reading.ts';
import {
  prepareRecords,
  searchedWords,
  searchKey,
  selectOtherRecords,
  selectSearched,
  type SearchRecord,
} from './search-records.ts';

/** What is no claim and has the words of a reading, as a search within its other filters finds it. */
export function selectElsewhere(dossier: Dossier, reading: Reading): readonly SearchRecord[] {
  const words = fold(reading.q).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const within = selectSearched(dossier, reading);
  return othersOf(dossier)
    .filter(({ record }) => within.has(searchKey(record)))
    .filter((other) => words.every((word) => textOf(other).includes(word)))
    .map(({ record }) => record);
}

/** How far `prepareSearch` has anything to prepare. */
export function countToPrepare(dossier: Dossier): number {
  return Math.max(dossier.claims.length, othersOf(dossier).length);
}

/** Makes some of what is searched, and folds its words, before anybody looks for any: a long dossier would keep its reader waiting. */
export function prepareSearch(dossier: Dossier, from: number, to: number): void {
  prepareClaims(dossier, from, to);
  prepareRecords(dossier, from, to);
  othersOf(dossier).slice(from, to).forEach(textOf);
}

interface Other {
  readonly record: SearchRecord;
  /** Its words, folded once they are asked for. */
  text?: string;
}

const othersOf = oncePer((dossier: Dossier): readonly Other[] =>
  selectOtherRecords(dossier).map((record) => ({ record })),
);

function textOf(other: Other): string {
  return (other.text ??= fold(searchedWords(other.record).join(' ')));
}
