import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeReading } from '../dossier/index.ts';
import { type Address, readPath } from './address.ts';
import { createHref, stripBase } from './href.ts';
import { swapped } from './edits.ts';

function page(path: string): Address {
  const address = readPath(path);
  if (!address) throw new Error(`no page: ${path}`);
  return address;
}

const bases = ['/', '/x/', '/x', 'x/', '', '/a/b/'];

describe('createHref', () => {
  it.each([
    ['/', '/zenda/claims/mines/', '/zenda/claims/mines/'],
    ['', '/', '/'],
    ['/x/', '/', '/x/'],
    ['/x', '/about/', '/x/about/'],
    ['x/y', '/zenda/', '/x/y/zenda/'],
  ])('under %s makes %s into %s', (base, path, href) => {
    expect(createHref(base)(page(path))).toBe(href);
    expect(createHref(base)(page(path), wholeReading)).toBe(href);
  });

  it('keeps the reading on every page of a dossier, home included, and nowhere else', () => {
    const href = createHref('/');
    const reading = swapped(wholeReading);
    expect(href(page('/'), reading)).toBe('/?order=swapped');
    for (const path of ['/zenda/', '/zenda/claims/a/', '/zenda/events/a/', '/zenda/speakers/a/']) {
      expect(href(page(path), reading)).toBe(`${path}?order=swapped`);
    }
    expect(href(page('/about/'), reading)).toBe('/about/');
    expect(href(page('/dossiers/'), reading)).toBe('/dossiers/');
    expect(href(page('/zenda/embed/claims/a/'), reading)).toBe('/zenda/embed/claims/a/');
  });
});

describe('stripBase', () => {
  it.each([
    ['/', '/zenda/', '/zenda/'],
    ['/x/', '/x/zenda/', '/zenda/'],
    ['/x/', '/x/', '/'],
    ['/x/', '/x', '/'],
    ['/x/', '/xy/', undefined],
    ['/x/', '/', undefined],
    ['/x/', '', undefined],
  ])('under %s finds in %s the path %s', (base, pathname, path) => {
    expect(stripBase(base, pathname)).toBe(path);
  });

  it('undoes createHref', () => {
    const path = fc.constantFrom(
      '/',
      '/about/',
      '/zenda/',
      '/zenda/claims/mines/',
      '/zenda/embed/claims/mines/',
    );
    fc.assert(
      fc.property(fc.constantFrom(...bases), path, (base, spelled) => {
        expect(stripBase(base, createHref(base)(page(spelled)))).toBe(spelled);
      }),
    );
  });
});
