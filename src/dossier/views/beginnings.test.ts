import { describe, expect, it } from 'vitest';
import { parsed, present } from '../../../tests/fixtures/dossiers/parsed.ts';
import { madeDossier } from '../../../tests/made/made-dossier.ts';
import { wholeReading } from '../reading.ts';
import { beginningOf } from './beginnings.ts';
import { selectMapPage } from './map-page.ts';
import { selectSourcePage, type SourcePage } from './source-page.ts';
import { selectTimelinePage } from './timeline-page.ts';

const dossier = parsed(madeDossier({ id: 'made-1', claims: 400, events: 200, seed: 3 }));
const timeline = selectTimelinePage(dossier, wholeReading);
const map = selectMapPage(dossier, wholeReading);
const source = selectSourcePage(dossier, wholeReading);

describe('the beginning of a timeline', () => {
  const beginning = beginningOf(timeline);

  it('has the first lines as the whole timeline has them, and says how many are to come', () => {
    if (beginning.kind !== 'timeline') throw new Error('another page');
    expect(beginning.entries.length).toBeGreaterThan(20);
    expect(beginning.entries).toEqual(timeline.entries.slice(0, beginning.entries.length));
    expect(beginning.toCome).toBe(timeline.entries.length - beginning.entries.length);
  });

  it('has nothing that stands in the trays, which come before the lines', () => {
    if (beginning.kind !== 'timeline') throw new Error('another page');
    const undated = timeline.entries.filter(({ stand }) => stand === undefined);
    const short = beginningOf({
      ...timeline,
      entries: [...timeline.entries.slice(0, 5), ...undated],
    });
    if (short.kind !== 'timeline') throw new Error('another page');
    expect(undated.length).toBeGreaterThan(0);
    expect(short.entries).toEqual(timeline.entries.slice(0, 5));
    expect(short.toCome).toBe(undated.length);
  });
});

describe('the beginning of a map', () => {
  it('has no records, since a piece of a map would hide ties', () => {
    const beginning = beginningOf(map);
    if (beginning.kind !== 'map') throw new Error('another page');
    expect(beginning.columns).toEqual([[], [], []]);
    expect(beginning.ties).toEqual([]);
    expect(beginning.toCome).toBe(map.columns.flat().length);
    expect(beginning.legend).toEqual(map.legend);
  });
});

describe('the beginning of a source', () => {
  const told = ({ records, sources }: SourcePage) => {
    const words = (record: number) => present(records[record]).id;
    return present(sources[0]).paragraphs.map(({ number, taken, ties, restated }) => ({
      number,
      taken: taken.map(({ record, quotes, only }) => ({ record: words(record), quotes, only })),
      ties: ties.map(({ from, to, ...tie }) => ({ ...tie, from: words(from), to: words(to) })),
      restated: restated.map(words),
    }));
  };

  it('has the first paragraphs with all that is taken from them', () => {
    const beginning = beginningOf(source);
    if (beginning.kind !== 'source') throw new Error('another page');
    const first = told(beginning);
    expect(first).toEqual(told(source).slice(0, first.length));
    expect(first.length).toBeGreaterThan(0);
    expect(beginning.toCome).toBe(present(source.sources[0]).paragraphs.length - first.length);
  });

  it('has no record that none of them names, and says of the coverage what holds of the whole', () => {
    const beginning = beginningOf(source);
    if (beginning.kind !== 'source') throw new Error('another page');
    const named = new Set(
      told(beginning).flatMap(({ taken, ties, restated }) => [
        ...taken.map(({ record }) => record),
        ...ties.flatMap(({ from, to }) => [from, to]),
        ...restated,
      ]),
    );
    expect(new Set(beginning.records.map(({ id }) => id))).toEqual(named);
    expect(beginning.sources[0]?.coverage).toEqual(source.sources[0]?.coverage);
  });
});

describe('any beginning', () => {
  it.each([timeline, map, source])(
    'carries neither topics nor speakers to choose from: %#',
    (page) => {
      const { choices, total, shown } = beginningOf(page);
      expect(choices).toEqual({ ...page.choices, topic: [], speaker: [] });
      expect([shown, total]).toEqual([400, 400]);
    },
  );
});
