import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { selectSourcePage, wholeReading } from '../../dossier/index.ts';
import { rowsOf } from './rows.ts';

const { paragraphs } = present(selectSourcePage(ruritania, wholeReading).sources[0]);
const line = (text: string, ...numbers: readonly number[]) => ({
  text,
  marks: [],
  paragraphs: numbers,
});
const told = (lines: Parameters<typeof rowsOf>[1]) =>
  rowsOf(paragraphs, lines).map((row) => [
    row.line?.text,
    ...row.paragraphs.map(({ number }) => number),
  ]);

describe('the way through an article', () => {
  it('is its paragraphs where there is no copy', () => {
    expect(told(undefined)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [undefined, number]),
    );
  });

  it('is the copy line by line, with what it lacks where that would stand', () => {
    const lines = [line('b', 2), line('a subheading'), line('c and d', 4, 5), line('h', 8)];
    expect(told(lines)).toEqual([
      [undefined, 1],
      ['b', 2],
      ['a subheading'],
      [undefined, 3],
      ['c and d', 4, 5],
      [undefined, 6],
      [undefined, 7],
      ['h', 8],
      [undefined, 9],
    ]);
  });
});
