import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { downloads } from '../formats/index.ts';
import { publishedAt, writeDownloads } from './downloads.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downloads-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('writeDownloads', () => {
  const published = publishedAt('https://example.org');

  it('writes each file of each dossier beside it, and leaves the dossier itself to Vite', () => {
    const other = parsed(withAt(['id'], 'a-quarrel'));
    writeDownloads(folder, [ruritania, other], published);
    expect(readdirSync(join(folder, 'dossiers')).toSorted()).toEqual(['a-quarrel', 'ruritania']);
    const files = downloads.map(({ file }) => file).filter((file) => file !== 'dossier.json');
    for (const { id } of [ruritania, other]) {
      expect(readdirSync(join(folder, 'dossiers', id)).toSorted()).toEqual(files.toSorted());
    }
  });

  it('writes what the formats write', () => {
    writeDownloads(folder, [ruritania], published);
    for (const { file, write } of downloads.filter((one) => one.file !== 'dossier.json')) {
      const text = readFileSync(join(folder, 'dossiers/ruritania', file), 'utf8');
      expect(text).toBe(write(ruritania, published));
      expect(text).toContain('https://example.org/ruritania/');
    }
  });
});

describe('publishedAt', () => {
  const board = { page: 'board', dossier: ruritania.id } as const;

  it.each([
    ['https://example.org', 'https://example.org/ruritania/'],
    ['https://example.org/below', 'https://example.org/below/ruritania/'],
    [undefined, '/ruritania/'],
  ])('gives a page of a site at %s the address %s', (siteUrl, address) => {
    expect(publishedAt(siteUrl).urlOf(board)).toBe(address);
  });
});
