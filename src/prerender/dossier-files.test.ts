import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodDossier, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import {
  clearUsualDossiers,
  digestOfFolder,
  dossiersFolderOf,
  eachDossier,
  featuredIn,
  featuredOf,
  publishDossier,
} from './dossier-files.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../tests/fixtures/dossiers/${name}`, import.meta.url), 'utf8');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossiers-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(id: string, text: string, name = 'dossier.json'): void {
  mkdirSync(join(folder, id), { recursive: true });
  writeFileSync(join(folder, id, name), text);
}

/** What the build is refused with, line by line. */
function refusal(): readonly string[] {
  try {
    Array.from(eachDossier(folder));
  } catch (error) {
    if (error instanceof Error) return error.message.split('\n');
  }
  return expect.fail('it was read');
}

describe('the dossiers of a folder', () => {
  it('reads the dossier of every folder that has one, in the order of their ids', () => {
    for (const id of ['zenda-papers', 'ruritania', 'a-quarrel']) {
      put(id, JSON.stringify(withAt(['id'], id, goodDossier)));
    }
    put('drafts', 'not yet', 'notes.txt');
    writeFileSync(join(folder, 'dossier.json'), 'in no folder');
    expect(Array.from(eachDossier(folder), ({ id }) => id)).toEqual([
      'a-quarrel',
      'ruritania',
      'zenda-papers',
    ]);
  });

  it('gives them as they are written', () => {
    put('ruritania', JSON.stringify(goodDossier));
    expect([...eachDossier(folder)]).toEqual([ruritania]);
  });

  it('refuses a dossier with broken records, naming the file, each place and what to do', () => {
    put('ruritania', fixture('three-broken.json'));
    const [first, ...findings] = refusal();
    expect(first).toBe(`${join(folder, 'ruritania', 'dossier.json')} does not hold:`);
    expect(findings).toEqual([
      expect.stringMatching(/^ {2}\/claims\/1\/speaker .*add it/),
      expect.stringMatching(/^ {2}\/events\/4\/dates\/0\/edtf .*write one/),
      expect.stringMatching(/^ {2}\/links\/12\/to\/id .*check its spelling/),
    ]);
  });

  it.each(['bad/not-json.html', 'bad/truncated.json'])('refuses what is no JSON: %s', (name) => {
    put('ruritania', fixture(name));
    expect(refusal()).toEqual([
      expect.stringContaining('does not hold:'),
      expect.stringMatching(/^ {2}\/ \w/),
    ]);
  });

  it('refuses a dossier in a folder of another name, which would have the wrong address', () => {
    put('old-ruritania', JSON.stringify(goodDossier));
    expect(refusal()).toEqual([
      expect.stringMatching(/says its id is "ruritania", not "old-ruritania"\.$/),
    ]);
  });
});

describe('a folder of dossiers other than the usual one', () => {
  it('is the one that is asked for', () => {
    expect(dossiersFolderOf({ DOSSIERS_FOLDER: ' elsewhere ' })).toBe('elsewhere');
    expect(dossiersFolderOf({ DOSSIERS_FOLDER: '' })).toBe('public/dossiers');
  });

  it('is published in place of the usual dossiers, beside the list of them', () => {
    put('ruritania', 'ours');
    const built = mkdtempSync(join(tmpdir(), 'site-'));
    mkdirSync(join(built, 'dossiers', 'usual'), { recursive: true });
    writeFileSync(join(built, 'dossiers', 'index.json'), 'list');
    writeFileSync(join(folder, 'read-me.txt'), 'what these are');
    put('ruritania', 'more', 'more.txt');
    clearUsualDossiers('public/dossiers', built);
    expect(readdirSync(join(built, 'dossiers'))).toEqual(['index.json', 'usual']);
    clearUsualDossiers(folder, built);
    expect(readdirSync(join(built, 'dossiers')).toSorted()).toEqual(['index.json', 'read-me.txt']);
    publishDossier(folder, built, 'ruritania');
    expect(readdirSync(join(built, 'dossiers')).toSorted()).toEqual([
      'index.json',
      'read-me.txt',
      'ruritania',
    ]);
    expect(readFileSync(join(built, 'dossiers/ruritania/more.txt'), 'utf8')).toBe('more');
    expect(readFileSync(join(built, 'dossiers/ruritania/dossier.json'), 'utf8')).toBe('ours');
    rmSync(built, { recursive: true });
  });
});

describe('digestOfFolder', () => {
  it('changes with what lies in the folder of a dossier, and with nothing else', () => {
    put('ruritania', 'one');
    const one = digestOfFolder(folder, 'ruritania');
    put('zenda', 'another');
    expect(digestOfFolder(folder, 'ruritania')).toBe(one);
    put('ruritania', 'two', 'ids.json');
    const two = digestOfFolder(folder, 'ruritania');
    expect(two).not.toBe(one);
    put('ruritania', 'three', 'ids.json');
    expect(digestOfFolder(folder, 'ruritania')).not.toBe(two);
  });
});

describe('featuredOf', () => {
  const revised = (id: string, ...dates: readonly string[]) => {
    const revisions = dates.map((date) => ({ date, text: 'Revised.' }));
    return parsed(withAt(['id'], id, withAt(['revisions'], revisions)));
  };
  const first = revised('first', '2019-01-05', '2019-03-01');
  const last = revised('last', '2019-04-02', '2019-01-01');
  const oldest = revised('oldest', '2018-12-31');

  it('is the one asked for', () => {
    expect(featuredOf([first, last, oldest], 'oldest')).toBe(oldest);
  });

  it.each([undefined, ''])('is the one last revised where none is asked for (%j)', (asked) => {
    expect(featuredOf([first, last, oldest], asked)).toBe(last);
    expect(featuredOf([oldest, first], asked)).toBe(first);
  });

  it('is the first of two revised on one day', () => {
    const twin = revised('twin', '2019-04-02');
    expect(featuredOf([last, twin], undefined)).toBe(last);
    expect(featuredOf([twin, last], undefined)).toBe(twin);
  });

  it('is found in a folder, where only the one that is asked for has to hold', () => {
    put('ruritania', JSON.stringify(goodDossier));
    expect(featuredIn(folder, undefined)).toBe('ruritania');
    put('broken', '{');
    expect(featuredIn(folder, 'ruritania')).toBe('ruritania');
    expect(() => featuredIn(folder, undefined)).toThrow(/does not hold/);
  });

  it('is refused where there is none, by the name that was asked for', () => {
    expect(() => featuredOf([first], 'lats')).toThrow(/FEATURED_DOSSIER is "lats"/);
    expect(() => featuredOf([], undefined)).toThrow(/no dossier to build a site from/);
  });
});
