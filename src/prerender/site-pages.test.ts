import { describe, expect, it } from 'vitest';
import { withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { pathOf } from '../address/index.ts';
import { addressesOf } from '../library/index.ts';
import { sitePages } from '../../tests/fixtures/site-pages.ts';

const pages = sitePages([ruritania], ruritania);
const canonicalAt = (wanted: string) => pages.find(({ path }) => path === wanted)?.canonical;

describe('the pages of a site', () => {
  it('are home, the library, the search, the method, and one for each address of its dossier', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths.slice(0, 4)).toEqual(['/', '/dossiers/', '/search/', '/about/']);
    expect(paths).toEqual(expect.arrayContaining(addressesOf(ruritania).map(pathOf)));
    expect(paths).toHaveLength(4 + 1 + 3 + 8 + 4 + 3 + 6 + 3);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each([
    ['/ruritania/claims/hofbau-is-safe/', '/ruritania/claims/hofbau-free-of-raiders/'],
    ['/ruritania/events/hofbau-fire/', '/ruritania/events/hofbau-landing-burned/'],
    ['/ruritania/speakers/strakencz/', '/ruritania/speakers/otto-strakencz/'],
  ])('answer at a retired id: %s is to be known as %s', (old, now) => {
    expect(canonicalAt(old)).toBe(now);
    const pageAt = (wanted: string) => pages.find(({ path }) => path === wanted)?.page;
    expect(pageAt(old)).toEqual(pageAt(now));
  });

  it('are known by their own addresses, but for home and the retired', () => {
    const strangers = pages.filter(({ path, canonical }) => path !== canonical);
    expect(strangers).toHaveLength(1 + 3);
  });

  it('show at home the board of the featured dossier, whichever comes first', () => {
    const other = parsed(withAt(['id'], 'a-quarrel'));
    const both = sitePages([other, ruritania], ruritania);
    expect(both[0]).toMatchObject({ path: '/', canonical: '/ruritania/' });
    expect(both[0]?.page).toMatchObject({ kind: 'board', heading: { id: 'ruritania' } });
    expect(both[1]?.page).toMatchObject({
      entries: [{ heading: { id: 'a-quarrel' } }, { heading: { id: 'ruritania' } }],
    });
    for (const { id } of [other, ruritania]) {
      expect(both.map(({ path }) => path)).toContain(`/${id}/claims/no-barge-stopped/`);
    }
  });
});
