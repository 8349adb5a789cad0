import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, labelWidth } from './label-width.ts';

describe('a label', () => {
  it('is cut to its room, at a word where one is near', () => {
    expect(fitted('Zenda takes no tolls.', 500)).toBe('Zenda takes no tolls.');
    expect(fitted('Zenda takes no tolls.', 120)).toBe('Zenda takes no…');
  });

  it('never takes more than its room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.double({ min: 40, max: 400, noNaN: true }),
        (text, room) => {
          expect(labelWidth(fitted(text, room))).toBeLessThanOrEqual(room);
        },
      ),
    );
  });

  it('takes more room in a script of wide letters', () => {
    expect(labelWidth('條約條約')).toBeGreaterThan(labelWidth('pact'));
  });
});
