import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../tests/fixtures/dossiers/parsed.ts';
import { dayNumber } from './calendar.ts';
import { parseEdtf } from './edtf.ts';
import { calendarAnchor, spanOnAxis, spanOver } from './time-span.ts';

const anchor = { month: 2, day: 11 };

const onAxis = (edtf: string, yearsBefore?: number) =>
  present(spanOnAxis(present(parseEdtf(edtf)), yearsBefore, anchor));

describe('a date with a year', () => {
  it.each([
    ['2019-02-11', '2019-02-11', '2019-02-11', false],
    ['2019-02', '2019-02-01', '2019-02-28', true],
    ['2019', '2019-01-01', '2019-12-31', true],
    ['2019-21', '2019-03-01', '2019-05-31', true],
    ['2019-02-11/2019-03', '2019-02-11', '2019-03-31', false],
  ])('%s stands from %s to %s', (edtf, first, last, within) => {
    const day = (text: string) => {
      const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
      return dayNumber(year, month, date);
    };
    expect(onAxis(edtf)).toEqual({
      axis: 'years',
      span: { first: day(first), last: day(last), before: 0, after: 0, within, open: undefined },
    });
  });
});

describe('a date without a year', () => {
  it.each([
    ['XXXX-02-11', 0, 0],
    ['XXXX-02-13', 2, 2],
    ['XXXX-12-24', -49, -49],
    ['XXXX-01', -41, -11],
    ['XXXX-12-24/XXXX-02-11', -49, 0],
  ])('%s stands at its nearest to the anchor', (edtf, first, last) => {
    expect(onAxis(edtf)).toMatchObject({ axis: 'calendar', span: { first, last } });
  });

  it('stands in the calendar year that the source counts back to, not at its nearest', () => {
    expect(onAxis('XXXX-03').span.first).toBe(19);
    expect(onAxis('XXXX-03', 1).span).toMatchObject({ first: 19 - 366, last: 49 - 366 });
    expect(onAxis('XXXX-12-24', 2).span.first).toBe(317 - 2 * 366);
  });

  it('of no kind at all has no place', () => {
    expect(spanOnAxis(present(parseEdtf('XXXX')), undefined, anchor)).toBeUndefined();
  });
});

describe('what is not certain', () => {
  it('may be off to both sides where it is only about then', () => {
    expect(onAxis('XXXX-02-11~').span).toMatchObject({ before: 7, after: 7, within: true });
    expect(onAxis('2019-02?').span).toMatchObject({ before: 31, after: 31 });
    expect(onAxis('XXXX-02-10~/XXXX-02-12').span).toMatchObject({ before: 7, after: 0 });
  });

  it.each([
    ['XXXX-12-24/', 'end'],
    ['2019-02-11/..', 'end'],
    ['/XXXX-02-11', 'start'],
    ['../2019', 'start'],
  ])('%s is open at its %s', (edtf, open) => {
    expect(onAxis(edtf).span.open).toBe(open);
  });
});

describe('several accounts', () => {
  it('make one stretch over all of them', () => {
    const spans = [onAxis('XXXX-02-12').span, onAxis('XXXX-02-10~').span];
    expect(spanOver(spans)).toEqual({
      first: -1,
      last: 1,
      before: 7,
      after: 0,
      open: undefined,
      within: true,
    });
    expect(spanOver([])).toBeUndefined();
  });
});

describe('the anchor', () => {
  it('is the day from which all others are least far, over new year too', () => {
    const days = [
      { month: 12, day: 24 },
      { month: 1, day: 2 },
      { month: 1, day: 5 },
    ];
    expect(calendarAnchor(days)).toEqual({ month: 1, day: 2 });
    expect(calendarAnchor([])).toEqual({ month: 1, day: 1 });
  });

  it('is one of the days, in whatever order they come', () => {
    const day = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), (days) => {
        expect(days).toContainEqual(calendarAnchor(days));
        expect(calendarAnchor(days.toReversed())).toEqual(calendarAnchor(days));
      }),
    );
  });
});
