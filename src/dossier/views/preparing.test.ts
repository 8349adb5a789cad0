import { describe, expect, it } from 'vitest';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { selectBoardPage } from './board-page.ts';
import { preparing } from './preparing.ts';
import { selectSearchRecords } from './search-records.ts';

/** A dossier of its own: what is worked out once for another is not known of it. */
const copy = () => structuredClone(ruritania);

describe('preparing', () => {
  it('leaves every page as it would have been', () => {
    const [prepared, other] = [copy(), copy()];
    const steps = [...preparing(prepared)];
    expect(steps.length).toBeGreaterThan(5);
    for (const search of ['', 'q=tolls', 'against=some']) {
      const reading = readingOf(search);
      expect(selectBoardPage(prepared, reading)).toEqual(selectBoardPage(other, reading));
    }
    expect(selectSearchRecords(prepared)).toEqual(selectSearchRecords(other));
  });

  it('can be left half way', () => {
    const begun = copy();
    preparing(begun).next();
    expect(selectBoardPage(begun, readingOf(''))).toEqual(selectBoardPage(copy(), readingOf('')));
  });

  it('has nothing to do without claims', () => {
    expect([...preparing({ ...copy(), claims: [] })]).toEqual([]);
  });
});
