import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/fixtures/shared-pages.ts';
import { plainAddress } from './web-address.ts';

describe('plainAddress', () => {
  it.each([
    'https://rejoinder.example/x/ruritania/?party=zenda&q=a%20b,c%26d#events',
    'http://[::1]:4173/ruritania/claims/elph-is-open-water/',
    '/x/ruritania/',
  ])('leaves %s as it is', (url) => {
    expect(plainAddress(url)).toBe(url);
  });

  it('encodes what would end it somewhere', () => {
    expect(plainAddress('https://a.example/a b<c>"d"\\`{e}|^\n')).toBe(
      'https://a.example/a%20b%3Cc%3E%22d%22%5C%60%7Be%7D%7C%5E%0A',
    );
  });

  it('encodes letters beyond ASCII, which come back', () => {
    const url = 'https://a.example/ٹول/नदी';
    expect(plainAddress(url)).toMatch(/^[\x21-\x7E]+$/);
    expect(decodeURI(plainAddress(url))).toBe(url);
    expect(plainAddress('/\uD800')).toBe('/%EF%BF%BD');
  });

  it('needs to be done once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = plainAddress(`https://a.example/${text}`);
        expect(once).not.toMatch(/[\s<>"\\`]/);
        expect(plainAddress(once)).toBe(once);
      }),
    );
  });
});
