import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../../tests/fixtures/hostile.ts';
import { csvTable } from './table.ts';

const read = (text: string): string[][] => parse(text, { record_delimiter: '\r\n' });
const cellOf = (value: string) =>
  read(csvTable({ before: () => 'x', cell: () => value, after: () => 'y' }, [0]))[1]?.[1];

/** As a spreadsheet looks at a cell: past what is not seen, at the plain form of a sign. */
const looksLikeFormula = (cell: string) =>
  /^[\s\p{Cc}\p{Cf}]*[=+\-@]/u.test(cell.normalize('NFKC')) || /^[\t\r\n]/.test(cell);

describe('a table', () => {
  it('has a header, and CR LF after every line', () => {
    const columns = { id: (row: string) => row, twice: (row: string) => row + row };
    expect(csvTable(columns, ['a', 'b'])).toBe('id,twice\r\na,aa\r\nb,bb\r\n');
    expect(csvTable(columns, [])).toBe('id,twice\r\n');
  });

  it('doubles quotation marks, and quotes what would part a cell', () => {
    const cells = {
      a: () => 'say "so"',
      b: () => 'a,b',
      c: () => 'a\nb',
      d: () => 'a\rb',
      e: () => 'a;b',
    };
    expect(csvTable(cells, [0])).toBe('a,b,c,d,e\r\n"say ""so""","a,b","a\nb","a\rb",a;b\r\n');
  });

  it('is read back cell by cell, whatever stands in it, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1 }), (rows) => {
        const table = csvTable({ one: ([one]) => one, two: ([, two]) => two }, rows);
        expect(table.startsWith('\uFEFF')).toBe(false);
        const [, ...lines] = read(table);
        const texts = rows.flat();
        expect(lines.map((line) => line.length)).toEqual(rows.map(() => 2));
        const wrong = lines.flat().filter((cell, index) => {
          const text = texts[index] ?? '';
          const isPlain = /^[\p{L}\d“]/u.test(text);
          return looksLikeFormula(cell) || (cell !== text && (isPlain || cell !== `'${text}`));
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a cell that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\ttext',
    '\rtext',
    '\ntext',
    '  =1',
    '\u00A0=1',
    '\u200B=1',
    '\u202E=1',
    '\uFEFF=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '﹦1',
    ' \u3000＝1',
    '-0044',
  ])('has an apostrophe before it: %j', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  it.each(['a=1', '2019-02-11', '“=1”', '1+1', "'=1", '', ' a', '…=', 'دریا'])(
    'is none: %j',
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );
});

describe('several texts in one cell', () => {
  const joined = (texts: readonly string[]) =>
    read(csvTable({ some: () => texts, other: () => '' }, [0]))[1]?.[0] ?? '';

  it('are parted by a bar, an empty one keeping its place', () => {
    expect(joined(['a', '', 'c'])).toBe('a |  | c');
    expect(joined([])).toBe('');
  });

  it('can be told apart again, though they have bars of their own', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        const cell = joined(texts).replace(/^'/, '');
        const again = cell.split(' | ').map((text) => text.replaceAll(String.raw`\|`, '|'));
        expect(again).toEqual(texts);
      }),
    );
  });
});
