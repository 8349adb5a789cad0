import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, bases, certainties, relations, wholeReading } from '../dossier/index.ts';
import { canonicalList, canonicalQuery } from './canonical.ts';
import { readReading, writeReading } from './search.ts';
import { readRecord, spellsId } from './spelling.ts';

function ids<Id extends string>(): fc.Arbitrary<readonly Id[]> {
  const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/).filter(spellsId<Id>);
  return fc.array(slug, { maxLength: 4 }).map(canonicalList);
}

const canonicalReading: fc.Arbitrary<Reading> = fc.record({
  party: ids<Reading['party'][number]>(),
  speaker: ids<Reading['speaker'][number]>(),
  topic: ids<Reading['topic'][number]>(),
  relation: fc.subarray([...relations]).map(canonicalList),
  basis: fc.subarray([...bases]).map(canonicalList),
  certainty: fc.subarray([...certainties]).map(canonicalList),
  against: fc.constantFrom('some', 'none', undefined),
  q: fc.string({ unit: 'binary', maxLength: 250 }).map(canonicalQuery),
  order: fc.constantFrom('given', 'swapped'),
  record: fc.constantFrom(
    undefined,
    ...['claims/a', 'events/b-c', 'assessments/constructor'].map(readRecord),
  ),
  scale: fc.constantFrom('time', 'order'),
});

const names = [
  'party',
  'topic',
  'relation',
  'q',
  'order',
  'against',
  'record',
  'utm_source',
  '__proto__',
];
const marks = [
  '=',
  '=',
  '&',
  '&',
  ',',
  '+',
  '%',
  '%20',
  '%2C',
  '%E9',
  '?',
  '#',
  '\ud800',
  'é',
  ' ',
];
const values = [
  'claims/zenda',
  'zenda',
  'Zenda',
  'supports',
  'some',
  'none',
  'swapped',
  'given',
  'toString',
];
const pieces = fc.constantFrom(...names, ...marks, ...values);
const anySearch = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
);

describe('writeReading', () => {
  it('writes nothing for the whole dossier', () => {
    expect(writeReading(wholeReading)).toBe('');
  });

  it('writes in one order, with plain commas and plus for a space', () => {
    const { reading } = readReading(
      'order=swapped&q=a+%26+b%2Bé&against=none&certainty=stated&relation=supports,answers' +
        '&topic=t&speaker=s&party=zenda,ruritania',
    );
    expect(writeReading(reading)).toBe(
      '?party=ruritania,zenda&speaker=s&topic=t&relation=answers,supports&certainty=stated' +
        '&against=none&q=a+%26+b%2B%C3%A9&order=swapped',
    );
  });

  it('gives one address to readings that differ in nothing', () => {
    const untidy: Reading = {
      ...wholeReading,
      relation: ['supports', 'answers', 'supports'],
      q: '  two   words ',
    };
    expect(writeReading(untidy)).toBe('?relation=answers,supports&q=two+words');
  });
});

describe('readReading', () => {
  it('reads back what writeReading writes', () => {
    fc.assert(
      fc.property(canonicalReading, (reading) => {
        expect(readReading(writeReading(reading))).toEqual({ reading, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('reads any string, and what it read has one spelling with nothing to drop', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { reading } = readReading(search);
        const written = writeReading(reading);
        expect(readReading(written)).toEqual({ reading, dropped: [] });
        expect(written).toMatch(/^$|^\?[\w=&,+%.!~*'()/-]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('merges a parameter given twice, and reads an encoded comma', () => {
    const { reading, dropped } = readReading('?party=zenda&party=ruritania%2Czenda&q=a&q=b&party=');
    expect(reading).toEqual({ ...wholeReading, party: ['ruritania', 'zenda'], q: 'a b' });
    expect(dropped).toEqual([]);
  });

  it('takes the first of two answers where one can stand', () => {
    const { reading, dropped } = readReading('against=some&against=none&order=given&order=swapped');
    expect(reading).toEqual({ ...wholeReading, against: 'some' });
    expect(dropped).toEqual([
      { parameter: 'against', value: 'none', why: 'malformed' },
      { parameter: 'order', value: 'swapped', why: 'malformed' },
    ]);
  });

  it.each([
    ['party=Ruritania', 'party', 'Ruritania', 'unknown-value'],
    ['party=__proto__', 'party', '__proto__', 'unknown-value'],
    ['relation=refutes', 'relation', 'refutes', 'unknown-value'],
    ['certainty=toString', 'certainty', 'toString', 'unknown-value'],
    ['against=all', 'against', 'all', 'unknown-value'],
    ['order=random', 'order', 'random', 'unknown-value'],
    ['__proto__=x', '__proto__', 'x', 'unknown-parameter'],
    ['constructor', 'constructor', '', 'unknown-parameter'],
    ['Party=zenda', 'Party', 'zenda', 'unknown-parameter'],
    ['q=100%', 'q', '100%', 'malformed'],
    ['topic=%E0%A4%A', 'topic', '%E0%A4%A', 'malformed'],
    ['%=x', '%', 'x', 'malformed'],
    [`party=${'É'.repeat(500)}`, 'party', 'É'.repeat(60), 'unknown-value'],
  ])('drops and reports %.30s', (search, parameter, value, why) => {
    expect(readReading(search)).toEqual({
      reading: wholeReading,
      dropped: [{ parameter, value, why }],
    });
  });

  it.each(['', '?', '&&', 'party=', 'party=,,', 'q=+', 'order=given'])(
    'finds nothing asked in "%s"',
    (search) => {
      expect(readReading(search)).toEqual({ reading: wholeReading, dropped: [] });
    },
  );

  it('passes over what trackers add', () => {
    const search =
      '?utm_source=x&fbclid=%&gclid=1&mc_cid=1&mc_eid=1&igshid=1&ref=z&UTM_Medium=y&q=a';
    expect(readReading(search)).toEqual({ reading: { ...wholeReading, q: 'a' }, dropped: [] });
  });

  it('keeps what is right beside what is wrong', () => {
    const { reading, dropped } = readReading('relation=supports,refutes&zenda=1&q=%ff&topic=mines');
    expect(reading).toEqual({ ...wholeReading, relation: ['supports'], topic: ['mines'] });
    expect(dropped.map(({ why }) => why)).toEqual([
      'unknown-parameter',
      'malformed',
      'unknown-value',
    ]);
  });

  it('reports no more than a note can show, however much there is', () => {
    const long = Array.from({ length: 20_000 }, (_, n) => `X${n}`).join(',');
    expect(readReading(`party=${long}`).dropped).toHaveLength(20);
    expect(readReading(`party=${'X,'.repeat(50_000)}`).dropped).toHaveLength(1);
    expect(readReading(`q=${'a '.repeat(50_000)}`).reading.q).toHaveLength(199);
    expect(readReading('&='.repeat(50_000)).reading).toEqual(wholeReading);
  });
});
