import type { Filtered } from './filters.ts';
import type { MapPage } from './map-page.ts';
import type { ParagraphView, SourcePage, SourceView } from './source-page.ts';
import type { TimelinePage } from './timeline-page.ts';

/** How many lines of a timeline the built page of a long dossier carries. */
const ENTRIES = 60;

/** How many paragraphs of each article. */
const PARAGRAPHS = 20;

type Reading = TimelinePage | MapPage | SourcePage;

/**
 * The beginning of a reading of a long dossier, which is what its built page carries. What it has it has whole, and as
 * the whole reading has it, so that nothing of it changes when the rest comes: a timeline's first lines, an article's
 * first paragraphs with all that is taken from them; of a map nothing, for a piece of it would hide ties.
 */
export function beginningOf(page: Reading): Reading {
  const { choices } = page;
  const filtered: Pick<Filtered, 'choices'> = { choices: { ...choices, topic: [], speaker: [] } };
  switch (page.kind) {
    case 'timeline':
      return { ...page, ...filtered, ...timelineBeginning(page) };
    case 'map':
      return { ...page, ...filtered, ...mapBeginning(page) };
    case 'source':
      return { ...page, ...filtered, ...sourceBeginning(page) };
  }
}

/** The lines that come first in the list of what has a date: what has none stands apart. */
function timelineBeginning({ entries }: TimelinePage): Partial<TimelinePage> {
  const first = entries.filter(({ stand }) => stand?.axis === entries[0]?.stand?.axis);
  const kept = first.slice(0, ENTRIES);
  return { entries: kept, ties: [], toCome: entries.length - kept.length };
}

function mapBeginning({ columns }: MapPage): Partial<MapPage> {
  const toCome = columns.flat().length;
  return { columns: [[], [], []], ties: [], untied: [], toCome };
}

function sourceBeginning({ sources, records }: SourcePage): Partial<SourcePage> {
  const cut = sources.map((source) => ({
    ...source,
    // A reader's copy is held to all passages, which are not here yet.
    passages: [],
    lengths: undefined,
    paragraphs: source.paragraphs.slice(0, PARAGRAPHS),
  }));
  const kept = [...new Set(cut.flatMap(({ paragraphs }) => paragraphs.flatMap(recordsIn)))];
  const placeOf = new Map(kept.map((record, place) => [record, place]));
  return {
    records: kept.flatMap((record) => records[record] ?? []),
    sources: cut.map((source) => renumbered(source, (record) => placeOf.get(record) ?? -1)),
    toCome: count(sources) - count(cut),
  };
}

function recordsIn({ taken, ties, restated }: ParagraphView): readonly number[] {
  return [
    ...taken.map(({ record }) => record),
    ...ties.flatMap(({ from, to }) => [from, to]),
    ...restated,
  ];
}

function renumbered(source: SourceView, placeOf: (record: number) => number): SourceView {
  return {
    ...source,
    paragraphs: source.paragraphs.map((paragraph) => ({
      ...paragraph,
      taken: paragraph.taken.map((one) => ({ ...one, record: placeOf(one.record), passages: [] })),
      ties: paragraph.ties.map((tie) => ({ ...tie, from: placeOf(tie.from), to: placeOf(tie.to) })),
      restated: paragraph.restated.map(placeOf),
    })),
  };
}

function count(sources: readonly SourceView[]): number {
  return sources.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}
