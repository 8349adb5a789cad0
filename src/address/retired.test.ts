import { describe, expect, it } from 'vitest';
import published from '../../tests/fixtures/addresses/published-search.json';
import { bases, certainties, relations, wholeReading } from '../dossier/index.ts';
import { retiredNames } from './retired.ts';
import { readReading, writeReading } from './search.ts';

const values = Object.entries(published.values).flatMap(([name, all]) =>
  all.map((value) => `${name}=${value}`),
);

/** A value that each parameter takes: of those whose values are closed, one that is not the default. */
const samples = published.parameters.map((name) => {
  const closed = values.filter((pair) => pair.startsWith(`${name}=`)).at(-1);
  return closed ?? `${name}=anything`;
});

describe('a parameter or value that was ever published', () => {
  it.each([...samples, ...values])('%s is read', (pair) => {
    expect(readReading(`?${pair}`).dropped).toEqual([]);
  });

  it.each(samples)('%s chooses something', (pair) => {
    expect(readReading(`?${pair}`).reading).not.toEqual(wholeReading);
  });

  it('is listed: none that is read today is missing', () => {
    expect(published.parameters).toEqual(expect.arrayContaining(Object.keys(wholeReading)));
    expect(published.values.relation).toEqual(expect.arrayContaining([...relations]));
    expect(published.values.basis).toEqual(expect.arrayContaining([...bases]));
    expect(published.values.certainty).toEqual(expect.arrayContaining([...certainties]));
  });

  it('has a present name for a successor, never a retired one', () => {
    for (const [old, now] of retiredNames) {
      expect([...published.parameters, ...values]).toContain(old);
      const pair = old.includes('=') ? `${old.split('=')[0]}=${now}` : `${now}=x`;
      expect(readReading(`?${pair}`, new Map()).dropped.map(({ why }) => why)).not.toContain(
        'unknown-parameter',
      );
    }
  });
});

describe('a retired name', () => {
  const retired = new Map([
    ['author', 'speaker'],
    ['strength', 'relation'],
    ['relation=refutes', 'contradicts'],
  ]);

  it.each([
    ['?author=otto', '?speaker=otto'],
    ['?speaker=anna&author=otto', '?speaker=anna,otto'],
    ['?relation=refutes', '?relation=contradicts'],
    ['?relation=supports,%20refutes,contradicts', '?relation=contradicts,supports'],
    ['?strength=refutes', '?relation=contradicts'],
    ['?q=refutes,relation', '?q=refutes%2Crelation'],
  ])('is read as its successor, and mended without a word: %s', (asked, mended) => {
    const { reading, dropped } = readReading(asked, retired);
    expect(dropped).toEqual([]);
    expect(writeReading(reading)).toBe(mended);
  });

  it('excuses nothing else', () => {
    const { dropped } = readReading('?autor=otto&certainty=refutes', retired);
    expect(dropped.map(({ why }) => why)).toEqual(['unknown-parameter', 'unknown-value']);
  });
});
