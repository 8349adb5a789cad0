// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepsake } from './keepsake.ts';

const NAME = 'rejoinder:number';

/** A page of a tab, which keeps a whole number. */
const page = () =>
  keepsake<number>(() => localStorage, NAME, {
    parse: (text) => {
      const value: unknown = JSON.parse(text);
      return Number.isInteger(value) ? Number(value) : undefined;
    },
    print: String,
  });

/** Has the storage throw at everything that is named. */
function failing(error: string, methods: readonly ('getItem' | 'setItem' | 'removeItem')[]): void {
  for (const method of methods) {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('no', error);
    });
  }
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what is kept', () => {
  it('is nothing at first, and there on the next page until it is taken away', () => {
    expect(page().read()).toBeUndefined();
    expect(page().write(7)).toBeUndefined();
    expect(page().read()).toBe(7);
    expect(page().write(undefined)).toBeUndefined();
    expect(page().read()).toBeUndefined();
    expect(localStorage).toHaveLength(0);
  });

  it('follows what another tab makes of it', () => {
    const [one, other] = [page(), page()];
    one.write(1);
    expect(other.read()).toBe(1);
    other.write(2);
    expect(one.read()).toBe(2);
  });

  it('is still held by a page when it is cleared in another tab', () => {
    const one = page();
    one.write(1);
    localStorage.clear();
    expect(one.read()).toBe(1);
    expect(page().read()).toBeUndefined();
    one.write(2);
    expect(page().read()).toBe(2);
  });
});

describe('what somebody else wrote there', () => {
  it.each(['', '{', 'null', '"7"', '[7]', '7.5', 'NaN'])(
    '%j is as good as nothing, and written over',
    (junk) => {
      localStorage.setItem(NAME, junk);
      const one = page();
      expect(one.read()).toBeUndefined();
      expect(one.write(3)).toBeUndefined();
      expect(page().read()).toBe(3);
    },
  );

  it('takes nothing from a page that knew better', () => {
    const one = page();
    one.write(1);
    localStorage.setItem(NAME, 'junk');
    expect(one.read()).toBe(1);
  });
});

describe('what a newer version of the site keeps', () => {
  it.each(['v2 {"number":7}', 'v10 7'])('%s is neither read nor written over', (text) => {
    localStorage.setItem(NAME, text);
    const one = page();
    expect(one.read()).toBeUndefined();
    expect(one.write(3)).toBe('newer');
    expect(one.read()).toBe(3);
    expect(one.write(undefined)).toBe('newer');
    expect(localStorage.getItem(NAME)).toBe(text);
  });
});

describe('a browser that does not keep', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'no-storage'],
    ['UnknownError', 'no-storage'],
  ])('says why, and the page holds it: %s', (error, why) => {
    failing(error, ['getItem', 'setItem', 'removeItem']);
    const one = page();
    expect(one.read()).toBeUndefined();
    expect(one.write(3)).toBe(why);
    expect(one.read()).toBe(3);
    expect(one.write(undefined)).toBe(why);
    expect(one.read()).toBeUndefined();
  });

  it('is told where it has no room: what was kept before does not come back while the page is there', () => {
    const one = page();
    one.write(1);
    failing('QuotaExceededError', ['setItem']);
    expect(one.write(2)).toBe('full');
    expect(one.read()).toBe(2);
    expect(page().read()).toBe(1);
    vi.restoreAllMocks();
    page().write(3);
    expect(one.read()).toBe(3);
  });

  it.each([
    [
      'refuses to be asked',
      {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ],
    ['has none', { get: () => null }],
    ['knows of none', { get: () => undefined }],
  ])('is told: one that %s', (_how, property) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', { ...property, configurable: true });
    const one = page();
    expect(one.read()).toBeUndefined();
    expect(one.write(3)).toBe('no-storage');
    expect(one.read()).toBe(3);
    if (own) Object.defineProperty(globalThis, 'localStorage', own);
  });
});
