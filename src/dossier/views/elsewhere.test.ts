import { describe, expect, it } from 'vitest';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { selectBoardPage } from './board-page.ts';
import { countToPrepare, prepareSearch, selectElsewhere } from './elsewhere.ts';
import { selectMapPage } from './map-page.ts';

const found = (search: string) =>
  selectElsewhere(ruritania, readingOf(search)).map(({ kind, id }) => `${kind} ${id}`);

describe('what else has the words', () => {
  it('is of every kind but claims, by the folding of the site, and has all of them', () => {
    expect(found('q=TOLLS')).toEqual(['event pilots-rule-on-tolls', 'topic tolls']);
    expect(found('q=pilots+tolls')).toEqual(['event pilots-rule-on-tolls']);
    expect(found('q=pilots+no-such-word')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('is what a search within the other filters finds', () => {
    expect(found('q=pilots&topic=tolls')).toEqual(['event pilots-rule-on-tolls']);
    expect(found('q=pilots&topic=raiders')).toEqual([]);
  });

  it('is said of a page on which no claim is left, and of no other', () => {
    const pages = [selectBoardPage, selectMapPage];
    for (const select of pages) {
      expect(select(ruritania, readingOf('q=tolls')).elsewhere).toBeUndefined();
      expect(select(ruritania, readingOf('q=pilots')).elsewhere).toHaveLength(1);
      expect(select(ruritania, readingOf('')).elsewhere).toBeUndefined();
    }
  });

  it('can be prepared in portions, and is the same then', () => {
    const before = found('q=tolls');
    for (let from = 0; from < countToPrepare(ruritania); from += 2) {
      prepareSearch(ruritania, from, from + 2);
    }
    expect(found('q=tolls')).toEqual(before);
  });
});
