import { describe, expect, it } from 'vitest';
import { isFiltered, wholeReading } from '../dossier/index.ts';
import { cleared, swapped, toggled, withQuery, without } from './edits.ts';

describe('edits of a reading', () => {
  it('chooses a value, in order, and chooses it no longer', () => {
    const two = toggled(toggled(wholeReading, 'relation', 'supports'), 'relation', 'answers');
    expect(two.relation).toEqual(['answers', 'supports']);
    expect(toggled(two, 'relation', 'supports').relation).toEqual(['answers']);
    expect(wholeReading.relation).toEqual([]);
  });

  it('holds one value of against', () => {
    const some = toggled(wholeReading, 'against', 'some');
    expect(some.against).toBe('some');
    expect(toggled(some, 'against', 'none').against).toBe('none');
    expect(toggled(some, 'against', 'some').against).toBeUndefined();
  });

  it('clears one facet, or all of them, and leaves the order of the parties', () => {
    const chosen = swapped(
      withQuery(
        toggled(toggled(wholeReading, 'certainty', 'implied'), 'against', 'none'),
        ' mines ',
      ),
    );
    expect(without(chosen, 'against')).toEqual({ ...chosen, against: undefined });
    expect(without(chosen, 'certainty')).toEqual({ ...chosen, certainty: [] });
    expect(without(chosen, 'q')).toEqual({ ...chosen, q: '' });
    expect(cleared(chosen)).toEqual({ ...wholeReading, order: 'swapped' });
  });

  it('does not count the order of the parties as a filter', () => {
    expect(isFiltered(swapped(wholeReading))).toBe(false);
    expect(isFiltered(withQuery(wholeReading, '  '))).toBe(false);
    expect(isFiltered(withQuery(wholeReading, 'x'))).toBe(true);
    expect(swapped(swapped(wholeReading))).toEqual(wholeReading);
  });
});
