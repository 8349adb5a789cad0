import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequestPath } from './request-path.ts';

describe('readRequestPath', () => {
  it('reads a folder, a file and the base itself', () => {
    expect(readRequestPath('/', '/')).toMatchObject({ kind: 'inside', parts: [], folder: true });
    expect(readRequestPath('/x/', '/x/')).toMatchObject({
      kind: 'inside',
      parts: [],
      folder: true,
    });
    expect(readRequestPath('/x/a/b/?q=1', '/x/')).toEqual({
      kind: 'inside',
      parts: ['a', 'b'],
      folder: true,
      raw: '/x/a/b/',
      search: '?q=1',
    });
    expect(readRequestPath('/a%20b.json', '/')).toMatchObject({
      parts: ['a b.json'],
      folder: false,
    });
  });

  it('keeps a query that holds slashes, question marks and bad escapes out of the path', () => {
    expect(readRequestPath('/a?q=/../%', '/')).toMatchObject({ parts: ['a'], search: '?q=/../%' });
    expect(readRequestPath('/a?x?y#z', '/')).toMatchObject({ search: '?x?y' });
    expect(readRequestPath('/a#z?x', '/')).toMatchObject({ parts: ['a'] });
  });

  it('tells the base without its slash from what is outside it', () => {
    expect(readRequestPath('/x?q=1', '/x/')).toEqual({
      kind: 'base-without-slash',
      search: '?q=1',
    });
    for (const target of ['/', '/y/', '/xx/', '/X/']) {
      expect(readRequestPath(target, '/x/'), target).toEqual({ kind: 'outside' });
    }
  });

  it.each([
    '',
    '*',
    'http://elsewhere.test/',
    '/%',
    '/%zz/',
    '/%E0%A4%A/',
    '/a/../b',
    '/%2e%2e/',
    '/..',
    '/a/.',
    '/a%00',
    '/a%2Fb',
    '/a\\b',
    '/a%5C..',
    '//elsewhere.test/',
    '/a//b',
    '/%0d%0aX: y',
  ])('calls %j malformed', (target) => {
    expect(readRequestPath(target, '/')).toEqual({ kind: 'malformed' });
  });

  it('is total, and never yields a part that climbs', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('/', '/x/'), (tail, base) => {
        const path = readRequestPath(`${base}${tail}`, base);
        const parts = path.kind === 'inside' ? path.parts : [];
        expect(parts.some((part) => /^\.{0,2}$|[/\\\0]/.test(part))).toBe(false);
      }),
    );
  });
});
