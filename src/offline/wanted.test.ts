import { describe, expect, it } from 'vitest';
import { wantedBy } from './wanted.ts';

const site = { origin: 'https://here.example', base: '/x/', home: 'ruritania' };
const of = (url: string, mode = 'cors', method = 'GET') => wantedBy({ url, mode, method }, site);
const here = `${site.origin}/x/`;

describe('an address from the address bar', () => {
  it.each([
    ['', 'ruritania'],
    ['zenda/', 'zenda'],
    ['zenda/claims/mines/?against=none', 'zenda'],
    ['zenda/timeline', 'zenda'],
    ['dossiers/', undefined],
    ['about/', undefined],
    ['no/such/page/', undefined],
  ])('%s is a page of dossier %s', (path, dossier) => {
    expect(of(here + path, 'navigate')).toEqual({ kind: 'page', dossier });
  });

  it.each([
    ['an embed', `${here}zenda/embed/claims/mines/`],
    ['a file to take away', `${here}dossiers/zenda/claims.csv`],
    ['a picture', `${here}zenda/map.svg`],
    ['another site on this host', `${site.origin}/y/zenda/`],
    ['another host', 'https://there.example/x/zenda/'],
  ])('is the network’s alone when it is %s', (_what, url) => {
    expect(of(url, 'navigate')).toBeUndefined();
  });
});

describe('what a page asks for', () => {
  it.each([
    ['assets/app-1a2b.js', { kind: 'asset', path: 'assets/app-1a2b.js' }],
    ['favicon.svg', { kind: 'asset', path: 'favicon.svg' }],
    ['search/shelf-1.json', { kind: 'shelf', path: 'search/shelf-1.json' }],
    ['dossiers/zenda/map.json', { kind: 'file', dossier: 'zenda', path: 'map.json' }],
  ])('%s', (path, wanted) => {
    expect(of(here + path)).toEqual(wanted);
  });

  it.each(['sw.js', 'embed.js', 'schema/dossier-v1.json', 'zenda/claims/mines/preview.png'])(
    'is the network’s alone when it is %s',
    (path) => {
      expect(of(here + path)).toBeUndefined();
    },
  );

  it('is never answered when something is sent', () => {
    expect(of(`${here}zenda/`, 'navigate', 'POST')).toBeUndefined();
  });
});
