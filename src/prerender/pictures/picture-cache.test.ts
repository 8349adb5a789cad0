import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPictureCache } from './picture-cache.ts';

const picture = PNG.sync.write(new PNG({ width: 1200, height: 630 }));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The one file in the cache. */
function file(): string {
  const names = readdirSync(folder);
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

describe('openPictureCache', () => {
  it('gives back what was kept, to the next build too', async () => {
    const cache = openPictureCache(folder, ['font 1']);
    expect(await cache.find('<svg/>')).toBeUndefined();
    await cache.keep('<svg/>', picture);
    expect(await cache.find('<svg/>')).toEqual(picture);
    expect(await openPictureCache(folder, ['font 1']).find('<svg/>')).toEqual(picture);
    expect(file()).toMatch(/[0-9a-f]{64}\.png$/);
  });

  it('knows nothing of other drawings, nor of the same with other fonts or programs', async () => {
    await openPictureCache(folder, ['font 1', 'program 1']).keep('<svg/>', picture);
    expect(await openPictureCache(folder, ['font 1', 'program 1']).find('<svg />')).toBeUndefined();
    expect(await openPictureCache(folder, ['font 2', 'program 1']).find('<svg/>')).toBeUndefined();
    expect(await openPictureCache(folder, ['font 1', 'program 2']).find('<svg/>')).toBeUndefined();
  });

  it.each<readonly [string, (png: Buffer) => Buffer]>([
    ['cut short', (png) => png.subarray(0, png.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['changed', (png) => Buffer.concat([png.subarray(0, 60), Buffer.from('?'), png.subarray(61)])],
    ['no picture', () => Buffer.from('<html>')],
    ['of another size', () => PNG.sync.write(new PNG({ width: 120, height: 63 }))],
  ])('finds nothing in a file that is %s, and mends it', async (_name, harm) => {
    const cache = openPictureCache(folder, []);
    await cache.keep('<svg/>', picture);
    writeFileSync(file(), harm(picture));
    expect(await cache.find('<svg/>')).toBeUndefined();
    await cache.keep('<svg/>', picture);
    expect(readFileSync(file()).equals(picture)).toBe(true);
  });

  it('makes its folder, and leaves nothing unfinished when several keep at once', async () => {
    const cache = openPictureCache(join(folder, 'a/b'), []);
    await Promise.all(Array.from({ length: 8 }, () => cache.keep('<svg/>', picture)));
    expect(readdirSync(join(folder, 'a/b'))).toHaveLength(1);
    expect(await cache.find('<svg/>')).toEqual(picture);
  });

  it('does without a folder that cannot be written to', async () => {
    const inTheWay = join(folder, 'file');
    writeFileSync(inTheWay, '');
    const cache = openPictureCache(join(inTheWay, 'pictures'), []);
    await cache.keep('<svg/>', picture);
    expect(await cache.find('<svg/>')).toBeUndefined();
  });
});
