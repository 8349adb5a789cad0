import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf, parseEdtf } from './edtf.ts';

const certain = { approximate: false, uncertain: false };

describe('parseEdtf', () => {
  it.each([
    ['2024-02-29', { kind: 'day', year: 2024, month: 2, day: 29 }],
    ['-0044-03-15', { kind: 'day', year: -44, month: 3, day: 15 }],
    ['XXXX-02-11', { kind: 'day', year: undefined, month: 2, day: 11 }],
    ['XXXX-02-29', { kind: 'day', year: undefined, month: 2, day: 29 }],
    ['2024-02', { kind: 'month', year: 2024, month: 2, oneOf: undefined }],
    ['2024-02-XX', { kind: 'month', year: 2024, month: 2, oneOf: 'day' }],
    ['XXXX-03', { kind: 'month', year: undefined, month: 3, oneOf: undefined }],
    ['2024-21', { kind: 'season', year: 2024, season: 'spring' }],
    ['2024-24', { kind: 'season', year: 2024, season: 'winter' }],
    ['0000', { kind: 'year', year: 0, oneOf: undefined }],
    ['2024-XX', { kind: 'year', year: 2024, oneOf: 'month' }],
    ['2024-XX-XX', { kind: 'year', year: 2024, oneOf: 'day' }],
    ['Y17000', { kind: 'year', year: 17_000, oneOf: undefined }],
    ['Y-17000', { kind: 'year', year: -17_000, oneOf: undefined }],
    ['202X', { kind: 'years', first: 2020, last: 2029, oneOf: undefined }],
    ['20XX', { kind: 'years', first: 2000, last: 2099, oneOf: undefined }],
    ['-004X', { kind: 'years', first: -49, last: -40, oneOf: undefined }],
    ['-00XX', { kind: 'years', first: -99, last: -1, oneOf: undefined }],
    ['XXXX', { kind: 'undated', oneOf: undefined }],
  ])('reads %s', (text, date) => {
    expect(parseEdtf(text)).toEqual({ ...date, ...certain });
  });

  it.each([
    ['~', true, false],
    ['?', false, true],
    ['%', true, true],
  ])('keeps the mark %s', (mark, approximate, uncertain) => {
    const marked = { approximate, uncertain };
    for (const text of ['2024', '2024-02', '2024-02-11', 'XXXX-02-11', '2024-21', '202X']) {
      expect(parseEdtf(text + mark), text + mark).toMatchObject(marked);
    }
  });

  it('reads the ends of an interval, each with its own mark', () => {
    expect(parseEdtf('XXXX-12-24~/XXXX-02')).toEqual({
      kind: 'interval',
      start: {
        kind: 'day',
        year: undefined,
        month: 12,
        day: 24,
        approximate: true,
        uncertain: false,
      },
      end: { kind: 'month', year: undefined, month: 2, oneOf: undefined, ...certain },
    });
    expect(parseEdtf('../2024')).toMatchObject({ start: 'open', end: { year: 2024 } });
    expect(parseEdtf('2024/')).toMatchObject({ start: { year: 2024 }, end: 'unknown' });
  });

  it.each(['2024/2024', '2024-06/2024', '2024-02-11/2024-02', 'XXXX-01/XXXX-12', '-0044/0010'])(
    'takes %s: it can end no earlier than it starts',
    (text) => {
      expect(isEdtf(text)).toBe(true);
    },
  );

  it.each([
    ['a day the calendar lacks', '2024-02-30'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of a century', '1900-02-29'],
    ['a day no year has', 'XXXX-02-30'],
    ['month 13', '2024-13'],
    ['month 0', '2024-00'],
    ['day 0', '2024-01-00'],
    ['season 25', '2024-25'],
    ['a day of a season', '2024-21-01'],
    ['a season of no year', 'XXXX-21'],
    ['a year of two digits', '24'],
    ['a long year that is short', 'Y2024'],
    ['a long year too long to count', `Y1${'0'.repeat(30)}`],
    ['minus nought', '-0000'],
    ['minus no year', '-XXXX'],
    ['a digit open on the left', 'X024'],
    ['a digit open before one given', '202X-02'],
    ['a day of an open month', '2024-XX-11'],
    ['two marks', '2024~?'],
    ['a time of day', '2024-02-11T10:00:00Z'],
    ['white space', ' 2024'],
    ['a line end', '2024\n'],
    ['a plus', '+2024'],
    ['other digits', '٢٠٢٤'],
    ['nothing', ''],
    ['a mark alone', '~'],
    ['an interval of nothing', '/'],
    ['an interval from nowhere to nowhere', '../..'],
    ['an interval to an unknown year', '2024/XXXX'],
    ['a year on one side only', '2024-02-11/XXXX-02-14'],
    ['an interval backwards', '2024-02/2024-01'],
    ['an interval backwards without years', 'XXXX-02-14/XXXX-02-11'],
    ['three ends', '2022/2023/2024'],
  ])('rejects %s: %s', (_, text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it('reads or rejects any string, and never throws', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'0129X-/.~?%Y'.split('')), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        expect(isEdtf(text)).toBe(parseEdtf(text) !== undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads every day that Date knows, and no day that it moves', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part, part, (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        const text = [year, month, day].map((n) => String(n).padStart(2, '0')).join('-');
        expect(isEdtf(text), text).toBe(exists);
      }),
    );
  });
});
