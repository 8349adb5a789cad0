import { describe, expect, it } from 'vitest';
import { ageInWords, instantInWords } from './words.ts';

describe('when something was saved', () => {
  it('is said in the reader’s own time', () => {
    expect(instantInWords(new Date(2026, 10, 24, 17, 40))).toBe('24 November 2026, 17:40');
    expect(instantInWords(new Date(2026, 0, 2, 0, 5))).toBe('2 January 2026, 00:05');
  });

  it.each([
    ['2026-11-24T17:39:30Z', undefined],
    ['2026-11-24T17:39:00Z', '1 minute ago'],
    ['2026-11-24T16:41:00Z', '59 minutes ago'],
    ['2026-11-24T16:40:00Z', '1 hour ago'],
    ['2026-11-23T17:41:00Z', '23 hours ago'],
    ['2026-11-23T17:40:00Z', '1 day ago'],
    ['2025-11-24T17:40:00Z', '365 days ago'],
    ['2026-11-25T17:40:00Z', undefined],
  ])('%s is %s', (instant, age) => {
    expect(ageInWords(new Date(instant), new Date('2026-11-24T17:40:00Z'))).toBe(age);
  });
});
