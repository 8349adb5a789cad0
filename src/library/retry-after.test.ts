import { describe, expect, it } from 'vitest';
import { notBeforeOf } from './retry-after.ts';

const now = Date.UTC(2019, 4, 6, 12);

describe('when a server asks to be left alone', () => {
  it.each([
    ['120', now + 120_000],
    [' 1 ', now + 1000],
    ['Mon, 06 May 2019 12:30:00 GMT', now + 1_800_000],
  ])('%j is known', (header, until) => {
    expect(notBeforeOf(header, now)).toBe(until);
  });

  it.each([
    [undefined],
    [''],
    ['0'],
    ['-5'],
    ['1.5'],
    ['soon'],
    ['9999999999999'],
    ['2019-05-06T12:30:00Z'],
    ['Mon, 06 May 2019 11:59:59 GMT'],
    ['Mon, 99 May 2019 11:59:59 GMT'],
  ])('%j says nothing of it', (header) => {
    expect(notBeforeOf(header, now)).toBeUndefined();
  });
});
