import { searchKinds, type SearchRecord, type SearchRecords } from '../../dossier/index.ts';
import { counted } from '../../display/index.ts';
import type { Answer } from './engine.ts';

export type SearchKind = (typeof searchKinds)[number];

/** What was found of one kind within the filters, best first. */
export interface ResultGroup {
  readonly kind: SearchKind;
  readonly records: readonly SearchRecord[];
}

/** What was found, by kind, and how much lies outside the reader's filters. */
export interface Results {
  readonly groups: readonly ResultGroup[];
  readonly within: number;
  readonly outside: number;
  readonly closeness: Answer['closeness'];
}

/** An answer in records, of which those that the reader's filters leave out are counted only. */
export function resultsOf(
  { keys, closeness }: Answer,
  records: SearchRecords,
  searched: Pick<ReadonlySet<string>, 'has'>,
): Results {
  const found = keys.filter((key) => records.has(key));
  const within = found.filter((key) => searched.has(key)).flatMap((key) => records.get(key) ?? []);
  const groups = searchKinds
    .map((kind) => ({ kind, records: within.filter((record) => record.kind === kind) }))
    .filter((group) => group.records.length > 0);
  return { groups, within: within.length, outside: found.length - within.length, closeness };
}

/** What the groups are called. */
export const groupNames: Readonly<Record<SearchKind, string>> = {
  claim: 'Claims',
  event: 'Events',
  assessment: 'Assessments by the article',
  speaker: 'Speakers',
  topic: 'Topics',
};

/** What was found within the filters, in words: `5 found: 3 claims, 1 event, 1 speaker.` */
export function withinInWords({ groups, within, outside, closeness }: Results): string {
  if (within + outside === 0) return 'Nothing in this dossier has these words.';
  if (within === 0) return 'Nothing found within the filters.';
  const kinds = groups.map(({ kind, records }) => counted(records.length, kind)).join(', ');
  const isOne = within === 1;
  switch (closeness) {
    case 'exact':
      return `${within} found: ${kinds}.`;
    case 'near':
      return `Nothing has these words as typed. ${within} ${isOne ? 'is' : 'are'} near: ${kinds}.`;
    case 'some':
      return `Nothing has all of these words. ${within} ${isOne ? 'has some of them, or is' : 'have some of them, or are'} near: ${kinds}.`;
  }
}

/** How much more there is where the filters do not reach; nothing is said where there is none. */
export function outsideInWords({ within, outside }: Results): string {
  if (outside === 0) return '';
  const lies = outside === 1 ? 'lies' : 'lie';
  return within === 0
    ? `${outside} ${lies} outside them.`
    : `${outside} more ${lies} outside the filters.`;
}
