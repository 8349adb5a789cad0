import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';
import { embedHashesFile, inlineHashesFile } from './inline-hashes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  writeFileSync(join(folder, 'index.html'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

function sentenceFor(environment: Readonly<Record<string, string>>): string {
  const reading = readSettings({ SITE_FOLDER: folder, ...environment }, folder);
  return reading.ok ? 'no fault' : reading.sentence;
}

describe('readSettings', () => {
  it('serves dist on 4173 at the root unless told otherwise', () => {
    expect(sentenceFor({ SITE_FOLDER: '' })).toContain(join(folder, 'dist'));
    expect(readSettings({ SITE_FOLDER: '.', PORT: '' }, folder)).toEqual({
      ok: true,
      settings: { folder, base: '/', port: 4173, inlineHashes: [], embedHashes: [] },
    });
  });

  it('reads the port and the base path', () => {
    const reading = readSettings({ SITE_FOLDER: folder, PORT: '8080', BASE_PATH: 'x' }, '/');
    expect(reading).toMatchObject({ ok: true, settings: { port: 8080, base: '/x/' } });
  });

  it.each(['abc', '-1', '65536', '80.5', '0x50', '1e3', '4173/'])('refuses the port %s', (PORT) => {
    expect(sentenceFor({ PORT })).toMatch(/^PORT is ".+whole number/);
  });

  it('names what else is to be mended', () => {
    expect(sentenceFor({ BASE_PATH: '/a/../b/' })).toContain('BASE_PATH');
    expect(sentenceFor({ SITE_FOLDER: 'nowhere' })).toContain('npm run build');
    writeFileSync(join(folder, inlineHashesFile), 'nonsense');
    expect(sentenceFor({})).toContain(inlineHashesFile);
    writeFileSync(join(folder, inlineHashesFile), '[]');
    writeFileSync(join(folder, embedHashesFile), 'nonsense');
    expect(sentenceFor({})).toContain(embedHashesFile);
  });
});
