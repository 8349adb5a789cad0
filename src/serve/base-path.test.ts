import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basePathFault, normaliseBasePath } from './base-path.ts';

describe('normaliseBasePath', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    [' ', '/'],
    ['x', '/x/'],
    ['/x', '/x/'],
    ['x/', '/x/'],
    ['/x/', '/x/'],
    ['//x//y', '/x/y/'],
    ['/~desk/two.one/', '/~desk/two.one/'],
  ])('reads %j as %s', (value, base) => {
    expect(normaliseBasePath(value)).toBe(base);
    expect(basePathFault(value)).toBeUndefined();
  });

  it.each([
    'https://news.test/x/',
    '/a/../b/',
    '/./',
    '/a b/',
    '/x?y',
    '/x#y',
    '/é/',
    '/%2e/',
    'C:\\x',
  ])('objects to %j and falls back to the root', (value) => {
    expect(basePathFault(value)).toContain('BASE_PATH');
    expect(normaliseBasePath(value)).toBe('/');
  });

  it('is total, ends both ways with a slash, and does not change what it made', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const base = normaliseBasePath(value);
        expect(base).toMatch(/^\/(?:[^/]+\/)*$/);
        expect(normaliseBasePath(base)).toBe(base);
      }),
    );
  });
});
