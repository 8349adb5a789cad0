import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservedDossierIds } from '../dossier/index.ts';
import { type Address, pathOf, readPath } from './address.ts';

const paths = {
  '/': 'home',
  '/dossiers/': 'library',
  '/dossiers/page/2/': 'library',
  '/search/': 'search',
  '/about/': 'about',
  '/zenda/': 'board',
  '/zenda/claims/mines-1/': 'claim',
  '/zenda/events/raid/': 'event',
  '/zenda/assessments/a/': 'assessment',
  '/zenda/speakers/rudolf/': 'speaker',
  '/zenda/embed/claims/mines-1/': 'embed',
};

describe('readPath', () => {
  it.each(Object.entries(paths))(
    'reads %s as the %s page, and pathOf spells it back',
    (path, page) => {
      const address = readPath(path);
      expect(address?.page).toBe(page);
      expect(address && pathOf(address)).toBe(path);
      expect(readPath(path.slice(0, -1)), 'without the last /').toEqual(address);
    },
  );

  it('reads letters that came percent-encoded', () => {
    expect(readPath('/z%65nda/claims/mines%2D1/')).toEqual({
      page: 'claim',
      dossier: 'zenda',
      claim: 'mines-1',
    });
  });

  it.each([
    '//',
    '/zenda//',
    '//zenda/',
    'zenda/',
    '/Zenda/',
    '/zenda/claims/',
    '/zenda/claims//',
    '/zenda/claims/Mines/',
    '/zenda/claims/mines/more/',
    '/zenda/embed/',
    '/zenda/embed/mines/',
    '/zenda/embed/claims/',
    '/zenda/embed/events/raid/',
    '/zenda/embed/claims/Mines/',
    '/zenda/embed/claims/mines/more/',
    '/zenda/claims/embed/mines/',
    '/embed/claims/mines/',
    '/embed/embed/claims/mines/',
    '/zenda/claims%2Fmines/',
    '/zenda/constructor/mines/',
    '/dossiers/zenda/',
    '/dossiers/page/',
    '/dossiers/page/1/',
    '/dossiers/page/02/',
    '/dossiers/page/2/more/',
    '/search/zenda/',
    '/about/claims/mines/',
    '/zen%/',
    '/%E0%A4%A/',
    '/../',
    '/zenda/?q=x',
    '/__proto__/',
    `/${'a'.repeat(100_000)}/`,
    '/'.repeat(100_000),
  ])('finds no page at %.40s', (path) => {
    expect(readPath(path)).toBeUndefined();
  });

  it('never takes an address of the site for a dossier', () => {
    for (const id of reservedDossierIds) {
      expect(readPath(`/${id}/`)?.page, id).not.toBe('board');
      expect(readPath(`/${id}/claims/mines/`), id).toBeUndefined();
    }
  });

  it('reads or refuses any string, and what it reads has one spelling', () => {
    const nearly = fc
      .array(
        fc.constantFrom('/', 'zenda', 'claims', 'events', 'embed', 'about', '%', '%2F', '.', 'É'),
        { maxLength: 11 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (path) => {
        const address = readPath(path);
        if (address === undefined) return;
        expect(pathOf(address)).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
        expect(readPath(pathOf(address))).toEqual(address);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back every address that pathOf spells', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
    const folder = fc.constantFrom('claims', 'events', 'assessments', 'speakers');
    const spelled = fc.oneof(
      slug.map((dossier) => `/${dossier}/`),
      fc.tuple(slug, folder, slug).map((parts) => `/${parts.join('/')}/`),
      fc.tuple(slug, slug).map(([dossier, claim]) => `/${dossier}/embed/claims/${claim}/`),
    );
    const address: fc.Arbitrary<Address> = spelled
      .map(readPath)
      .filter((read) => read !== undefined);
    fc.assert(
      fc.property(address, (given) => {
        expect(readPath(pathOf(given))).toEqual(given);
        expect(pathOf(given).endsWith('/')).toBe(true);
      }),
    );
  });
});
