import { describe, expect, it } from 'vitest';
import { placeOf, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, recordIn, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { datedDossier, timelineOf } from '../../../tests/fixtures/timelines.ts';
import { axisOf } from './axis.ts';
import { frameOf, layoutOf } from './layout.ts';
import { shapesOf } from './shapes.ts';
import { whole } from './view.ts';

function shapes(dates: readonly string[]) {
  const page = timelineOf('', datedDossier(dates));
  const axis = axisOf(page, 'time');
  return shapesOf(layoutOf(axis, frameOf(axis, page.lanes), whole, 1000));
}

describe('the shape of a date', () => {
  it('is a stroke for a day, and nothing fades', () => {
    const { strokes, fades } = shapes(['2019-02-11']);
    expect(Object.keys(strokes)).toEqual(['events-stated']);
    expect(fades).toEqual([]);
  });

  it.each([
    ['a month without a day', '2019-02', 'both'],
    ['a day that is only about then', '2019-02-11~', 'both'],
    ['an end that is not given', '2019-02-11/', 'end'],
    ['a start that is not given', '/2019-02-11', 'start'],
  ])('fades for %s', (_, date, kind) => {
    expect(shapes([date]).fades).toMatchObject([{ kind, lane: 'events' }]);
  });

  it('of two datings is both of them, joined', () => {
    const { dates } = recordIn(ruritania.events, 'tarlen-customs-house-burned');
    const twice = ['2019-02-11', '2019-02-20'].map((edtf) => ({ ...dates[0], edtf }));
    const at = [...placeOf('events', 'hofbau-landing-burned'), 'dates'];
    const page = timelineOf('q=free', parsed(withAt(at, twice)));
    const axis = axisOf(page, 'time');
    const { joins, strokes } = shapesOf(layoutOf(axis, frameOf(axis, page.lanes), whole, 1000));
    expect(joins.match(/H/g)).toHaveLength(1);
    expect(strokes['events-stated']?.match(/H/g)).toHaveLength(2);
  });

  it('is drawn once where many would fall on one another', () => {
    const crowd = Array.from({ length: 400 }, () => '2019-02-11');
    const { strokes } = shapes([...crowd, '2020']);
    for (const path of Object.values(strokes)) expect(path.length).toBeLessThan(400);
  });
});
