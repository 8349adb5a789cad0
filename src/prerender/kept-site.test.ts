import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { selectIndexedClaims, selectShelfEntry } from '../dossier/index.ts';
import type { BuiltDossier } from './build-dossier.ts';
import { openKeptSite, type KeptSite } from './kept-site.ts';

const built: BuiltDossier = {
  entry: selectShelfEntry(ruritania),
  feed: ruritania,
  sitemap: [],
  picture: undefined,
  edition: 'e1',
  claims: selectIndexedClaims(ruritania),
  pages: 25,
};

let home = '';
const at = (...parts: readonly string[]) => join(home, ...parts);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kept-'));
  write('site/ruritania/index.html', 'the board');
  write('site/dossiers/ruritania/dossier.json', '{}');
  openKeptSite(at('site'), undefined, at('kept')).keep('ruritania', 'key', built);
  renameSync(at('site'), at('before'));
});

afterEach(() => rmSync(home, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(at(path, '..'), { recursive: true });
  writeFileSync(at(path), text);
}

const nextBuild = (): KeptSite => openKeptSite(at('site'), at('before'), at('kept'));

describe('a dossier of an earlier build', () => {
  it('is taken over with all its files, in place of what has been copied there meanwhile', () => {
    write('site/dossiers/ruritania/dossier.json', 'a copy');
    const next = nextBuild();
    expect(next.takeOver('ruritania', 'key')).toMatchObject({
      pages: 25,
      feed: { id: 'ruritania' },
    });
    expect(next.claimsOf('key')).toHaveLength(ruritania.claims.length);
    expect(readFileSync(at('site/ruritania/index.html'), 'utf8')).toBe('the board');
    expect(readFileSync(at('site/dossiers/ruritania/dossier.json'), 'utf8')).toBe('{}');
  });

  it.each([
    ['it was built of something else, or by another program', 'another key', () => undefined],
    ['a file of it is gone', 'key', () => rmSync(at('before/ruritania/index.html'))],
    ['a folder of it is gone', 'key', () => rmSync(at('before/ruritania'), { recursive: true })],
    ['a file of it was changed', 'key', () => write('before/ruritania/index.html', 'a bored')],
    ['a file has come to it', 'key', () => write('before/ruritania/more.html', 'more')],
    ['what was kept is broken', 'key', () => write('kept/dossiers/key.json', '{"built":')],
    ['its claims were not kept', 'key', () => rmSync(at('kept/dossiers/key.claims.json'))],
    ['what was kept is something else', 'key', () => write('kept/dossiers/key.json', '[]')],
  ])('is built anew where %s', (_, key, happens) => {
    happens();
    expect(nextBuild().takeOver('ruritania', key)).toBeUndefined();
    expect(existsSync(at('site/ruritania'))).toBe(false);
  });

  it('is forgotten, and its files with it, when there is no such dossier any more', () => {
    const next = nextBuild();
    write('site/zenda/index.html', 'another board');
    next.keep('zenda', 'zenda-key', built);
    next.tidy();
    expect(readdirSync(at('kept/dossiers'))).toEqual(['zenda-key.claims.json', 'zenda-key.json']);
    expect(existsSync(at('before'))).toBe(false);
  });
});
