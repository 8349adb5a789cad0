import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSought, nothingSought, readSought, writeSought } from './sought.ts';

const of = (search: string) => readSought('search', search);

describe('what is looked for among all dossiers', () => {
  it('is read from an address, and written the same whatever its order', () => {
    const { sought, dropped } = of(
      '?before=2019-05-01&q=the+ferry&speaker=Otto&party=zenda&part=2',
    );
    expect(sought).toEqual({
      ...nothingSought,
      q: 'the ferry',
      speaker: 'Otto',
      party: 'zenda',
      before: '2019-05-01',
      part: 2,
    });
    expect(dropped).toEqual([]);
    expect(writeSought(sought)).toBe(
      '?q=the+ferry&speaker=Otto&party=zenda&before=2019-05-01&part=2',
    );
  });

  it('is nothing where nothing is given', () => {
    expect(of('')).toEqual({ sought: nothingSought, dropped: [] });
    expect(writeSought(nothingSought)).toBe('');
    expect(isSought({ ...nothingSought, part: 3 })).toBe(false);
    expect(isSought({ ...nothingSought, speaker: 'Otto' })).toBe(true);
  });

  it.each([
    ['?after=2019-02-30', 'malformed'],
    ['?after=2019', 'malformed'],
    ['?party=No%20Slug', 'malformed'],
    ['?part=0', 'malformed'],
    ['?relation=contradicts', 'unknown-parameter'],
    ['?q=a&q=b', 'malformed'],
  ])('is told of what it cannot be: %s', (search, why) => {
    const { dropped, sought } = of(search);
    expect(dropped).toEqual([expect.objectContaining({ why })]);
    expect(writeSought(sought)).toBe(search.startsWith('?q=') ? '?q=a' : '');
  });

  it('is less where dossiers are looked for: they have no one speaker and no one day', () => {
    const { sought, dropped } = readSought('library', '?q=a&speaker=Otto&utm_source=b');
    expect(sought).toEqual({ ...nothingSought, q: 'a' });
    expect(dropped).toEqual([expect.objectContaining({ parameter: 'speaker' })]);
  });

  it('is the same after being written and read, and read from any string without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { sought } = of(search);
        expect(of(writeSought(sought))).toEqual({ sought, dropped: [] });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (q, speaker) => {
        const { sought } = of(`?${new URLSearchParams({ q, speaker }).toString()}`);
        expect(of(writeSought(sought)).sought).toEqual(sought);
      }),
    );
  });
});
