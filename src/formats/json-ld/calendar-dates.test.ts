import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateView } from '../../dossier/index.ts';
import { calendarDates } from './calendar-dates.ts';

const dated = (edtf: string): DateView => ({ basis: 'stated', edtf, locators: [] });

describe('calendarDates', () => {
  it.each([
    ['2019-02-11', { startDate: '2019-02-11' }],
    ['2019-02', { startDate: '2019-02' }],
    ['2017', { startDate: '2017' }],
    ['2019-02-11/2019-02-13', { startDate: '2019-02-11', endDate: '2019-02-13' }],
    ['2019-02-11/', { startDate: '2019-02-11' }],
    ['2019-02-11/..', { startDate: '2019-02-11' }],
    ['/2019-02-11', { endDate: '2019-02-11' }],
  ])('gives %s as it is', (edtf, dates) => {
    expect(calendarDates([dated(edtf)])).toEqual(dates);
  });

  it.each([
    'XXXX-02-11',
    'XXXX-03',
    'XXXX-12-24/XXXX-02-11',
    'XXXX-12-24/',
    '2019-02-XX',
    '2019-XX',
    '201X',
    '2019-02~',
    '2019-02-11?',
    '2019-21',
    '-0043',
    'Y12019',
    'no date',
  ])('gives nothing for %s', (edtf) => {
    expect(calendarDates([dated(edtf)])).toEqual({});
  });

  it('gives nothing where none is known, or where the article gives two', () => {
    expect(calendarDates([{ basis: 'unknown', asWritten: 'early', locators: [] }])).toEqual({});
    expect(calendarDates([dated('2019-02-11'), dated('2019-02-12')])).toEqual({});
    expect(calendarDates([])).toEqual({});
  });

  it('never gives a year that is not printed', () => {
    const day = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, date]) => `XXXX-${two(month)}-${two(date)}`);
    fc.assert(
      fc.property(
        fc.oneof(
          day,
          fc.tuple(day, day).map((ends) => ends.join('/')),
        ),
        (edtf) => {
          expect(calendarDates([dated(edtf)])).toEqual({});
        },
      ),
    );
  });
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
