// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptPlaces, type Place } from './kept-places.ts';

const STORE = 'rejoinder:places';
const place: Place = { scroll: 120, focus: { href: '/ruritania/', nth: 1 } };

beforeEach(() => sessionStorage.clear());

describe('the places of a tab', () => {
  it('are none at first', () => {
    expect(keptPlaces().read()).toBeUndefined();
  });

  it('are read as they were written', () => {
    const places: readonly (readonly [string, Place])[] = [
      ['a', place],
      ['b', { scroll: 0, focus: { id: 'search-words' } }],
      ['c', { scroll: 0.5, focus: 'heading' }],
      ['d', { scroll: 7, focus: undefined }],
    ];
    keptPlaces().write(places);
    expect(keptPlaces().read()).toEqual(places);
  });

  it('are the latest fifty', () => {
    keptPlaces().write(Array.from({ length: 80 }, (_, index) => [`key-${index}`, place]));
    const keys = keptPlaces()
      .read()
      ?.map(([key]) => key);
    expect(keys).toHaveLength(50);
    expect(keys?.at(-1)).toBe('key-79');
  });

  it.each(['{', 'null', '7', '"places"', '{"a":1}', '[[]]', '[null, 7, "a"]', '[["a"]]', 'v2 []'])(
    'are none where somebody else wrote %s',
    (junk) => {
      sessionStorage.setItem(STORE, junk);
      expect(keptPlaces().read() ?? []).toEqual([]);
    },
  );

  it('are those that can be read, among others that cannot', () => {
    const entries = [
      ['good', place],
      ['no scroll', { focus: { id: 'x' } }],
      ['scroll in words', { scroll: 'far' }],
      ['focus on nothing', { scroll: 1, focus: null }],
      ['focus on a number', { scroll: 1, focus: { id: 7 } }],
      ['focus on a link of no number', { scroll: 1, focus: { href: '/' } }],
      [7, place],
    ];
    sessionStorage.setItem(STORE, JSON.stringify(entries));
    expect(keptPlaces().read()).toEqual([['good', place]]);
  });

  it('are none in a browser that keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keptPlaces().write([['a', place]])).toBe('full');
    expect(keptPlaces().read()).toBeUndefined();
    vi.restoreAllMocks();
  });
});
