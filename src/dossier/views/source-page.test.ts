import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { anyReading, readingOf } from '../../../tests/fixtures/readings.ts';
import { placedPassages } from '../placed.ts';
import { selectSourcePage, type SourcePage } from './source-page.ts';

const pageOf = (search = ''): SourcePage => selectSourcePage(ruritania, readingOf(search));
const sourceOf = (search = '') => present(pageOf(search).sources[0]);
const paragraph = (number: number, search = '') => present(sourceOf(search).paragraphs[number - 1]);

/** What is taken from a paragraph, in the order in which it is given. */
const takenFrom = (number: number, search = ''): readonly string[] => {
  const { records } = pageOf(search);
  return paragraph(number, search).taken.map(({ record }) => present(records[record]).id);
};

describe('the article by paragraph', () => {
  it('has every paragraph once, in order, with its length', () => {
    const { paragraphs, paragraphCount } = sourceOf();
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(paragraphCount).toBe(9);
    expect(paragraph(1).length).toBe(128);
  });

  it('gives what is taken from each in reading order, by its own words', () => {
    expect(takenFrom(1)).toEqual([]);
    expect(takenFrom(2).slice(0, 2)).toEqual(['zenda-runs-toll-posts', 'hofbau-free-of-raiders']);
    const { records } = pageOf();
    const first = present(records[present(paragraph(2).taken[0]).record]);
    expect(first.text).toBe('Zenda keeps a dozen toll posts on waters that never belonged to it.');
  });

  it('has each record of the dossier in every paragraph that it cites, and in no other', () => {
    const cited = new Set(
      [...ruritania.claims, ...ruritania.events, ...ruritania.assessments].flatMap((record) =>
        placedPassages(record).map(({ part }) => `${record.id} ${part.paragraph}`),
      ),
    );
    const given = sourceOf().paragraphs.flatMap(({ number }) =>
      takenFrom(number).map((id) => `${id} ${number}`),
    );
    expect(new Set(given)).toEqual(cited);
    expect(given).toHaveLength(cited.size);
  });

  it.each([
    ['detail', {}],
    ['date', { details: [] }],
  ])('says where a paragraph bears out only a %s', (only, less) => {
    const events = ruritania.events.map((event) =>
      event.id === 'hofbau-landing-burned'
        ? { ...event, ...less, passages: event.passages.filter((one) => one.paragraph === 3) }
        : event,
    );
    const { records, sources } = selectSourcePage({ ...ruritania, events }, readingOf(''));
    const partOf = (number: number) =>
      present(
        sources[0]?.paragraphs[number - 1]?.taken.find(
          ({ record }) => records[record]?.id === 'hofbau-landing-burned',
        ),
      ).only;
    expect(partOf(7)).toBe(only);
    expect(partOf(3)).toBeUndefined();
  });

  it('has no words of the article but quotations, and those of their own paragraph', () => {
    for (const { number, taken } of sourceOf().paragraphs) {
      for (const quote of taken.flatMap(({ quotes }) => quotes)) {
        expect(quote.paragraph).toBe(number);
      }
    }
    expect(present(paragraph(2).taken[0]).quotes[0]?.text).toBe(
      'runs a dozen toll posts on waters that were never its own',
    );
  });

  it('opens the publisher’s page at all that is taken from a paragraph', () => {
    expect(paragraph(2).url).toMatch(/^https:\/\/frontier-post\.example\/river-quarrel#:~:text=/);
    expect(paragraph(1).url).toBe('https://frontier-post.example/river-quarrel');
  });

  it('measures how much of a paragraph is cited, overlaps once', () => {
    expect(paragraph(1).covered).toBe(0);
    for (const { covered } of sourceOf().paragraphs) {
      expect(covered).toBeGreaterThanOrEqual(0);
      expect(covered).toBeLessThanOrEqual(1);
    }
    expect(paragraph(2).covered).toBeGreaterThan(0.9);
  });

  it('measures nothing where the source does not say how long its paragraphs are', () => {
    const [source] = ruritania.sources;
    const sources = [{ ...present(source), lengths: undefined }];
    const page = selectSourcePage({ ...ruritania, sources }, readingOf(''));
    expect(present(page.sources[0]?.paragraphs[1])).toMatchObject({
      length: undefined,
      covered: undefined,
    });
  });
});

describe('coverage at a glance', () => {
  it('says which paragraphs feed which side, and which feed nothing', () => {
    const { sides, untouched } = sourceOf().coverage;
    expect(sides.map(({ party }) => party.id)).toEqual(['ruritania', 'zenda']);
    expect(sides[0]?.paragraphs.numbers).toContain(2);
    expect(sides[1]?.paragraphs.numbers).toContain(4);
    expect(untouched).toEqual({ count: 1, numbers: [1] });
  });

  it('puts the sides in the order the reader wants them in', () => {
    const { columns } = pageOf('order=swapped');
    expect(columns.map(({ id }) => id)).toEqual(['zenda', 'ruritania']);
    expect(sourceOf('order=swapped').coverage.sides[0]?.party.id).toBe('zenda');
  });
});

describe('the passages that a copy is held to', () => {
  it('are each place once, with all that rests on it', () => {
    const { passages } = sourceOf();
    const places = passages.map(({ paragraph: at, start, end }) => `${at}:${start}:${end}`);
    expect(new Set(places).size).toBe(places.length);
    expect(passages.every(({ records }) => records.length > 0)).toBe(true);
    expect(passages.some(({ records }) => records.length > 1)).toBe(true);
  });

  it('have words to be found by, without the [sic] that is ours', () => {
    const words = sourceOf().passages.map((passage) => present(passage.words).exact);
    expect(words.some((text) => text.includes('recieve'))).toBe(true);
    expect(words.some((text) => text.includes('[sic]'))).toBe(false);
  });

  it('are all of them, whatever is shown', () => {
    const places = (search: string) =>
      sourceOf(search).passages.map(({ records: _records, ...place }) => place);
    expect(places('party=zenda')).toEqual(places(''));
    expect(sourceOf('party=zenda').passages.some(({ records }) => records.length === 0)).toBe(true);
  });
});

describe('a reading that leaves claims out', () => {
  it('leaves them out of their paragraphs, and what only they are tied to', () => {
    const { records, shown, total, leftOut } = pageOf('party=zenda');
    expect(records.some((one) => one.kind === 'claim' && one.party.id === 'ruritania')).toBe(false);
    expect(shown).toBeLessThan(total);
    expect(leftOut.events + records.filter(({ kind }) => kind === 'event').length).toBe(
      ruritania.events.length,
    );
  });

  it('never points outside its lists, whatever is chosen', () => {
    fc.assert(
      fc.property(anyReading(ruritania), (reading) => {
        const { records, sources } = selectSourcePage(ruritania, reading);
        const isRecord = (index: number): boolean => records[index] !== undefined;
        return sources.every(
          ({ paragraphs, passages }) =>
            passages.every((passage) => passage.records.every(isRecord)) &&
            paragraphs.every(
              ({ taken, ties, restated }) =>
                taken.every(
                  (one) =>
                    isRecord(one.record) &&
                    one.passages.every((place) => passages[place] !== undefined),
                ) &&
                ties.every(({ from, to }) => isRecord(from) && isRecord(to)) &&
                restated.every(isRecord),
            ),
        );
      }),
      { numRuns: 50 },
    );
  });
});
