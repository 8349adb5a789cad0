import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  currentHashes,
  embedHashesFile,
  inlineHash,
  inlineHashesFile,
  readInlineHashes,
} from './inline-hashes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inline-hashes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function list(text: string): void {
  writeFileSync(join(folder, inlineHashesFile), text);
}

describe('readInlineHashes', () => {
  it('gives none for a folder that lists none', () => {
    expect(readInlineHashes(folder)).toEqual([]);
  });

  it('gives back the digests that were written', () => {
    const hashes = [inlineHash('a{color:red}'), inlineHash('')];
    list(JSON.stringify(hashes));
    expect(readInlineHashes(folder)).toEqual(hashes);
    expect(hashes[1]).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });

  it('keeps the embeds’ list apart', () => {
    list('nonsense');
    expect(readInlineHashes(folder, embedHashesFile)).toEqual([]);
    writeFileSync(join(folder, embedHashesFile), JSON.stringify([inlineHash('a')]));
    expect(readInlineHashes(folder, embedHashesFile)).toEqual([inlineHash('a')]);
  });

  it.each([
    '',
    'null',
    '{}',
    '["unsafe-inline"]',
    '["sha256-x\'; script-src *"]',
    '[1]',
    '["sha256-',
  ])('trusts nothing of %j', (text) => {
    list(text);
    expect(readInlineHashes(folder)).toBeUndefined();
  });
});

describe('currentHashes', () => {
  /** Writes a list as a later build would. */
  function build(text: string, at: number): void {
    list(text);
    utimesSync(join(folder, inlineHashesFile), at, at);
  }
  const [first, second] = ['a{}', 'b{}'].map(inlineHash);

  it('are read again where the folder was built anew', () => {
    build(JSON.stringify([first]), 1000);
    const hashes = currentHashes(folder, { inlineHashes: [first ?? ''], embedHashes: [] });
    expect(hashes().inlineHashes).toEqual([first]);
    build(JSON.stringify([second]), 2000);
    expect(hashes().inlineHashes).toEqual([second]);
  });

  it('stay as they were while the list does not hold', () => {
    build(JSON.stringify([first]), 1000);
    const hashes = currentHashes(folder, { inlineHashes: [first ?? ''], embedHashes: [] });
    build('["sha2', 2000);
    expect(hashes().inlineHashes).toEqual([first]);
    build(JSON.stringify([second]), 2000);
    expect(hashes().inlineHashes).toEqual([second]);
    rmSync(join(folder, inlineHashesFile));
    expect(hashes().inlineHashes).toEqual([]);
  });
});
