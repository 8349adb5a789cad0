import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatedWidth, runsLeftward, wrapLines } from './wrap-lines.ts';

describe('wrapLines', () => {
  it('breaks between words', () => {
    const lines = wrapLines('The toll posts were never on the water', 9, 9);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('The toll posts were never on the water');
  });

  it('breaks a word that no line holds, and loses no letter', () => {
    const long = 'Donaudampfschifffahrtsgesellschaft';
    const lines = wrapLines(long, 6, 20);
    expect(lines.join('')).toBe(long);
  });

  it('says where something is left out', () => {
    const lines = wrapLines('one two three four five six seven eight nine ten', 4, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('never fills a line beyond its room, and none is empty', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 30 }),
        (text, room) => {
          for (const line of wrapLines(text, room, 5)) {
            expect(estimatedWidth(line)).toBeLessThanOrEqual(room + 1e-9);
            expect(line).not.toBe('');
          }
        },
      ),
    );
  });
});

describe('runsLeftward', () => {
  it.each([
    ['“Tolls”, it says', false],
    ['«تول» می‌گوید', true],
    ['12 שלום', true],
    ['123', false],
    ['', false],
  ])('tells of %j', (text, leftward) => {
    expect(runsLeftward(text)).toBe(leftward);
  });
});
