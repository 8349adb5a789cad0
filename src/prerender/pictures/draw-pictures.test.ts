import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeOf, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import {
  selectAboutPage,
  selectClaimPage,
  wholeReading,
  type Dossier,
} from '../../dossier/index.ts';
import { addressesOf, selectPage } from '../../library/index.ts';
import { libraryOf } from '../../../tests/fixtures/shelves.ts';
import { eachDossier } from '../dossier-files.ts';
import { drawPictures, type Pictures } from './draw-pictures.ts';
import { readPalette } from './palette.ts';

// Drawing is quick on a machine of one's own, and slow on one that others use as well.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
const said: string[] = [];

/** Where what one test draws waits for the next, but for those that ask what a cache does. */
const shared = mkdtempSync(join(tmpdir(), 'cache-'));
let cacheFolder = shared;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  cacheFolder = shared;
  said.length = 0;
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  if (cacheFolder !== shared) rmSync(cacheFolder, { recursive: true, force: true });
});

afterAll(() => rmSync(shared, { recursive: true }));

/** A dossier of one claim is soon drawn. */
function short(text: string): Dossier {
  const dossier = saying(text);
  return { ...dossier, claims: dossier.claims.filter(({ id }) => id === claimId), links: [] };
}

/** What was said, but for how far a slow machine had come. */
function warnings(): readonly string[] {
  return said.filter((line) => !line.startsWith('Drawing pictures'));
}

async function drawn(...dossiers: readonly Dossier[]): Promise<Pictures> {
  return drawPictures({ folder, dossiers, cacheFolder, say: (line) => said.push(line) });
}

const claimId = 'zenda-takes-no-tolls';
const claim = (dossier: Dossier, id: string) => present(selectClaimPage(dossier, id, wholeReading));

/** The good dossier, with a claim that says something else. */
function saying(text: string): Dossier {
  return parsed(withAt([...placeOf('claims', claimId), 'text'], text));
}

function read(path: string): PNG {
  return PNG.sync.read(readFileSync(join(folder, path)));
}

/** How many pixels of a zone have a colour, in shares of all of them. */
function share(
  png: PNG,
  hex: string,
  [left, top, right, bottom]: readonly [number, number, number, number],
): number {
  const wanted = Number.parseInt(`${hex.slice(1)}ff`, 16);
  let found = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (png.data.readUInt32BE((y * png.width + x) * 4) === wanted) found += 1;
    }
  }
  return found / ((right - left) * (bottom - top));
}

describe('drawPictures', () => {
  const { ink, first, second, sheet } = readPalette();

  it('draws a picture for every claim and the dossier, and says what each shows', async () => {
    const pictures = await drawn(ruritania);
    expect(pictures.drawnAnew).toBe(ruritania.claims.length + 1);
    expect(warnings()).toEqual([]);
    for (const { id } of ruritania.claims) {
      const { path, digest, alt, ...size } = present(pictures.pictureOf(claim(ruritania, id)));
      expect(path).toBe(`/ruritania/claims/${id}/preview.png`);
      expect(digest).toMatch(/^[0-9a-f]{8}$/);
      expect(size).toEqual({ width: 1200, height: 630 });
      expect(alt).toContain(claim(ruritania, id).claim.text);
    }
  });

  it.each([
    ['zenda-runs-toll-posts', first],
    ['zenda-takes-no-tolls', second],
  ])('puts ink where it belongs: %s', async (id, edge) => {
    await drawn(ruritania);
    const png = read(`/ruritania/claims/${id}/preview.png`);
    expect({ width: png.width, height: png.height }).toEqual({ width: 1200, height: 630 });
    expect(share(png, edge, [44, 40, 60, 300])).toBeGreaterThan(0.5);
    expect(share(png, ink, [88, 120, 1120, 300])).toBeGreaterThan(0.02);
    expect(share(png, sheet, [88, 40, 1120, 300])).toBeGreaterThan(0.6);
    expect(share(png, ink, [1000, 560, 1160, 610])).toBeGreaterThan(0.05);
    const colours = Array.from({ length: png.width * 200 }, (_, at) =>
      png.data.readUInt32BE(at * 4),
    );
    expect(new Set(colours).size).toBeGreaterThan(30);
  });

  it('gives pages without a picture of their own that of their dossier, and others none', async () => {
    const pictures = await drawn(ruritania);
    const pages = addressesOf(ruritania).map((address) =>
      present(selectPage(ruritania, address, wholeReading)),
    );
    for (const page of pages.filter(({ kind }) => kind !== 'claim')) {
      expect(pictures.pictureOf(page)?.path, page.kind).toBe('/ruritania/preview.png');
    }
    expect(pictures.pictureOf(present(pages[0]))?.alt).toContain('Ruritanian side: 4 claims.');
    expect(pictures.pictureOf(selectAboutPage([ruritania]))).toBeUndefined();
    expect(pictures.pictureOf(libraryOf([]))).toBeUndefined();
  });

  it('draws nothing twice, and the same bytes when it must', async () => {
    cacheFolder = mkdtempSync(join(tmpdir(), 'cache-'));
    const dossier = short('The river belongs to nobody.');
    const { pictureOf, drawnAnew } = await drawn(dossier);
    expect(drawnAnew).toBe(2);
    const { path, digest } = present(pictureOf(claim(dossier, claimId)));
    const bytes = readFileSync(join(folder, path));
    const kept = readdirSync(cacheFolder).toSorted();
    expect((await drawn(dossier)).drawnAnew).toBe(0);
    for (const name of kept) writeFileSync(join(cacheFolder, name), 'damaged');
    const again = await drawn(dossier);
    expect(again.drawnAnew).toBe(2);
    expect(readdirSync(cacheFolder).toSorted()).toEqual(kept);
    expect(readFileSync(join(folder, path)).equals(bytes)).toBe(true);
    expect(again.pictureOf(claim(dossier, claimId))?.digest).toBe(digest);
  });

  it('draws anew only what says something else', async () => {
    cacheFolder = mkdtempSync(join(tmpdir(), 'cache-'));
    const dossiers = ['Nobody’s.', 'Everybody’s.'].map(short);
    const digests = [];
    for (const dossier of dossiers) {
      const { pictureOf, drawnAnew } = await drawn(dossier);
      digests.push(pictureOf(claim(dossier, claimId))?.digest);
      expect(drawnAnew).toBe(dossier === dossiers[0] ? 2 : 1);
    }
    expect(digests[0]).not.toBe(digests[1]);
  });

  it('keeps pictures where it is told, and does without where it cannot', async () => {
    cacheFolder = mkdtempSync(join(tmpdir(), 'cache-'));
    const inTheWay = join(cacheFolder, 'file');
    writeFileSync(inTheWay, '');
    vi.stubEnv('REJOINDER_CACHE', join(inTheWay, 'below'));
    const dossiers = [short('The river is wet.')];
    const options = { folder, dossiers, say: (line: string) => said.push(line) };
    expect((await drawPictures(options)).drawnAnew).toBe(2);
    expect((await drawPictures(options)).drawnAnew).toBe(2);
    vi.stubEnv('REJOINDER_CACHE', join(cacheFolder, 'below'));
    expect((await drawPictures(options)).drawnAnew).toBe(2);
    expect((await drawPictures(options)).drawnAnew).toBe(0);
    expect(readdirSync(join(cacheFolder, 'below'))).toHaveLength(2);
  });

  it('names a letter that no font has, once, and falls back on the picture of the dossier', async () => {
    const odd = short('河 and 川, 河.');
    const { pictureOf } = await drawn(odd);
    const named = warnings().join('\n');
    expect(warnings()).toHaveLength(1);
    expect(named.match(/“河” \(U\+6CB3\)/g)).toHaveLength(1);
    expect(named).toContain('“川” (U+5DDD)');
    expect(named).toContain(`/ruritania/claims/${claimId}/preview.png`);
    expect(pictureOf(claim(odd, claimId))?.path).toBe('/ruritania/preview.png');
    expect(readdirSync(join(folder, 'ruritania'))).toEqual(['preview.png']);
  });

  it('sets a claim that is read from the right to the right', async () => {
    const text = 'دریا سب کا ہے۔';
    const urdu = short(text);
    const { pictureOf } = await drawn(urdu);
    const png = read(present(pictureOf(claim(urdu, claimId))).path);
    const { place } = claim(urdu, claimId).claim.party;
    const edge = place === 'first' ? first : second;
    expect(share(png, edge, [1140, 40, 1156, 300])).toBeGreaterThan(0.5);
    expect(share(png, edge, [44, 40, 60, 300])).toBe(0);
    // Ink reaches the right margin of the text, and not its left one.
    expect(share(png, ink, [1000, 120, 1112, 300])).toBeGreaterThan(0.03);
    expect(share(png, ink, [88, 120, 500, 300])).toBe(0);
  });
});

describe('the pictures of the published dossiers', () => {
  it('are all drawn, none of 80 kB or more', async () => {
    const dossiers = [...eachDossier('public/dossiers')];
    const { drawnAnew } = await drawn(...dossiers);
    expect(drawnAnew).toBe(dossiers.reduce((sum, { claims }) => sum + claims.length + 1, 0));
    expect(warnings()).toEqual([]);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const sizes = files
      .filter((name) => name.endsWith('.png'))
      .map((name) => readFileSync(join(folder, name)).length);
    expect(sizes).toHaveLength(drawnAnew);
    expect(Math.max(...sizes)).toBeLessThan(80_000);
    expect(Math.min(...sizes)).toBeGreaterThan(5_000);
  });
});
