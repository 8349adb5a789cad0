import { describe, expect, it } from 'vitest';
import { present } from '../../tests/fixtures/dossiers/parsed.ts';
import { parseEdtf } from '../dossier/index.ts';
import { accountInWords, dateInWords, lacksYear, machineDate } from './date-words.ts';

const inWords = (edtf: string) => dateInWords(present(parseEdtf(edtf)));

describe('dateInWords', () => {
  it.each([
    ['2019-02-11', '11 February 2019'],
    ['XXXX-02-11', '11 February'],
    ['XXXX-02-29', '29 February'],
    ['2020-02-29', '29 February 2020'],
    ['0987-07-01', '1 July 987'],
    ['-0043-03-15', '15 March 44 BC'],
    ['2019-02', 'February 2019'],
    ['XXXX-01', 'January'],
    ['2019-02-XX', 'February 2019'],
    ['2019-21', 'spring 2019'],
    ['2019-24', 'winter 2019'],
    ['2019', '2019'],
    ['0000', '1 BC'],
    ['2019-XX', '2019'],
    ['201X', 'between 2010 and 2019'],
    ['20XX', 'between 2000 and 2099'],
    ['XXXX', 'undated'],
    ['2019-02-11~', 'about 11 February 2019'],
    ['2019-02?', 'February 2019 (doubtful)'],
    ['2019%', 'about 2019 (doubtful)'],
    ['2019-02-11/2019-02-13', '11 February 2019 to 13 February 2019'],
    ['XXXX-02-11/XXXX-02-13', '11 February to 13 February'],
    ['2019/2021~', '2019 to about 2021'],
    ['2019-02/..', 'from February 2019 on'],
    ['2019-02/', 'from February 2019 on'],
    ['../2019-02-11', 'by 11 February 2019'],
    ['/2019-02-11', 'by 11 February 2019'],
  ])('%s is %s', (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });

  it('writes no year that is not printed', () => {
    expect(inWords('XXXX-02-11')).not.toMatch(/\d{4}/);
  });
});

describe('machineDate', () => {
  it.each([
    ['2019-02-11', '2019-02-11'],
    ['2019-02', '2019-02'],
    ['XXXX-02-11', '02-11'],
    ['2019-02-11~', '2019-02-11'],
    ['2019-02?', '2019-02'],
    ['XXXX-02-29%', '02-29'],
  ])('%s is %s', (edtf, machine) => {
    expect(machineDate(edtf)).toBe(machine);
  });

  it.each([
    ['XXXX-02', 'a month of no year would be read as a day'],
    ['2019-02-XX', 'one day of a month'],
    ['2019', 'a year'],
    ['2019-21', 'a season'],
    ['201X', 'years'],
    ['2019/2021', 'an interval'],
    ['-0043-03-15', 'before our era'],
    ['0000-03-15', 'HTML counts years from 1'],
    ['XXXX', 'no date'],
    ['yesterday', 'no EDTF'],
    ['2019-02-30', 'no day'],
  ])('has none for %s: %s', (edtf) => {
    expect(machineDate(edtf)).toBeUndefined();
  });
});

describe('an account of a date', () => {
  it('is undated where the source gives none', () => {
    expect(accountInWords({ basis: 'unknown', asWritten: 'always', locators: [] })).toBe('undated');
  });

  it('is the date in words, however it was come by', () => {
    expect(accountInWords({ basis: 'stated', edtf: 'XXXX-01', locators: [] })).toBe('January');
    expect(accountInWords({ basis: 'derived', edtf: '2019-01-02', locators: [] })).toBe(
      '2 January 2019',
    );
  });

  it('says how many years before the source it was, where the source does', () => {
    const date = { basis: 'stated', edtf: 'XXXX-03', locators: [] } as const;
    expect(accountInWords({ ...date, yearsBefore: 1 })).toBe('March of the year before');
    expect(accountInWords({ ...date, yearsBefore: 12 })).toBe('March, 12 years before');
  });

  it('lacks its year when none is printed', () => {
    expect(lacksYear('XXXX-02-11')).toBe(true);
    expect(lacksYear('2019-02-11')).toBe(false);
    expect(lacksYear('201X')).toBe(false);
  });
});
