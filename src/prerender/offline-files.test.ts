import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import type { Published } from '../offline/index.ts';
import { dossierEditions, offlineFiles } from './offline-files.ts';

let folder = '';

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rejoinder-offline-'));
  put('assets/app-1.js', 'script');
  put('assets/manifest.json', '{}');
  put('favicon.svg', '<svg/>');
  put('search/shelf-1.json', '[]');
  put(`dossiers/${ruritania.id}/dossier.json`, '{}');
  put(`dossiers/${ruritania.id}/map.json`, '[]');
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(worker = 'work()', savedPage = '<p>') {
  const { editions } = dossierEditions(folder, [ruritania]);
  const files = new Map(offlineFiles({ folder, editions, home: ruritania.id, savedPage, worker }));
  const [, json = '{}', code] =
    /^const published=(.*);\n(.*)$/s.exec(files.get('sw.js') ?? '') ?? [];
  const published: Published = JSON.parse(json);
  return { files, published, code };
}

describe('the worker that saves', () => {
  it('knows all that pages load, and nothing that is for the build alone', () => {
    expect(Object.keys(build().published.files).toSorted()).toEqual([
      'assets/app-1.js',
      'dossiers/editions.json',
      'favicon.svg',
      'saved.html',
      'search/shelf-1.json',
    ]);
    expect(build().code).toBe('work()');
  });

  it('is the same of the same site', () => {
    expect(build().files).toEqual(build().files);
  });

  it.each([
    ['a script', () => put('assets/app-1.js', 'other script')],
    ['a new script', () => put('assets/app-2.js', 'script')],
    ['a dossier', () => put(`dossiers/${ruritania.id}/dossier.json`, '{ }')],
    ['the order of a map', () => put(`dossiers/${ruritania.id}/map.json`, '[ ]')],
    ['the list of dossiers', () => put('search/shelf-1.json', '[ ]')],
  ])('is of another version after a change of %s', (_what, change) => {
    const before = build().published.version;
    change();
    expect(build().published.version).not.toBe(before);
  });

  it('names a dossier’s edition by the digest of the list of its files', () => {
    const { editions, lists } = dossierEditions(folder, [ruritania]);
    expect(editions[ruritania.id]).toMatch(/^[0-9a-f]{64}$/);
    expect(lists.map(([path]) => path)).toEqual([`dossiers/${ruritania.id}/offline.json`]);
    put(`dossiers/${ruritania.id}/claims.csv`, 'not saved');
    expect(dossierEditions(folder, [ruritania]).editions).toEqual(editions);
  });
});
