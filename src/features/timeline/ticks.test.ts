import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate, datedDossier, timelineOf } from '../../../tests/fixtures/timelines.ts';
import { axisOf } from './axis.ts';
import { labelWidth } from './label-width.ts';
import { ticksOf } from './ticks.ts';
import { whole, zoomed, type View } from './view.ts';

function words(
  dates: readonly string[],
  scale: 'time' | 'order',
  width: number,
  view: View = whole,
) {
  const page = timelineOf('', datedDossier(dates));
  return ticksOf(axisOf(page, scale), page.anchor, view, width).map((tick) => tick.words);
}

describe('the words of the axis', () => {
  it.each([
    [['1990', '2019'], 700, ['1990', '1995', '2000', '2005', '2010', '2015', '2020']],
    [['2019-02-01', '2019-06-01'], 600, ['Mar 2019', 'Apr 2019', 'May 2019']],
    [['2019-02-27', '2019-03-02'], 800, ['27 Feb 2019', '28 Feb 2019', '1 Mar 2019', '2 Mar 2019']],
    [['XXXX-12-01', 'XXXX-02-01'], 400, ['Dec', 'Jan', 'Feb']],
  ])('of %j in %i pixels', (dates, width, expected) => {
    expect(words(dates, 'time', width)).toEqual(expect.arrayContaining(expected));
  });

  it('by order name the dates that there are', () => {
    expect(words(['2019-02-11', '2019-05', 'XXXX-12-24', '2017'], 'order', 900)).toEqual([
      '2017',
      '11 Feb 2019',
      'May 2019',
      '24 Dec',
    ]);
  });

  it('never run into one another, nor out of the drawing', () => {
    fc.assert(
      fc.property(
        fc.array(anyDate, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('time' as const, 'order' as const),
        fc.double({ min: 1, max: 900, noNaN: true }),
        fc.integer({ min: 320, max: 1600 }),
        (dates, scale, times, width) => {
          const page = timelineOf('', datedDossier(dates));
          const view = zoomed(whole, times, 1e-4, 0.7);
          let end = 0;
          for (const tick of ticksOf(axisOf(page, scale), page.anchor, view, width)) {
            const half = labelWidth(tick.words) / 2;
            expect(tick.x - half).toBeGreaterThanOrEqual(end);
            end = tick.x + half;
            expect(end).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
