import { describe, expect, it } from 'vitest';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { standingAt } from './standing.ts';

const board = { page: 'board', dossier: ruritania.id } as const;

describe('a site that knows its own address', () => {
  it.each([
    ['/', 'https://example.org/ruritania/', 'https://example.org/a.xml'],
    ['/x/', 'https://example.org/x/ruritania/', 'https://example.org/x/a.xml'],
  ])('gives every path in the folder %s a whole one', (base, page, file) => {
    const { urlOf, absolute } = standingAt('https://example.org', base);
    expect(urlOf(board)).toBe(page);
    expect(absolute('/a.xml')).toBe(file);
    expect(absolute('a.xml')).toBe(file);
  });
});

describe('a site that does not', () => {
  it('names pages from its folder on, and nothing in full', () => {
    const { urlOf, absolute } = standingAt(undefined, '/x/');
    expect(urlOf(board)).toBe('/x/ruritania/');
    expect(absolute('/a.xml')).toBeUndefined();
  });
});
