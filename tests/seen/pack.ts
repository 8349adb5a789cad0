import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { findBrowser } from '../journeys/browser.ts';
import { keepDrawnBy } from './kept.ts';

/** Where a PNG says how its colours are written, and what it says of those that list them. */
const [colourTypeAt, listed] = [25, 3];
/** How many colours a picture keeps: those that most of it is of. Others become the nearest of them. */
const MOST = 64;

/** How far two colours are apart, as the square of a distance. */
function apart(a: number, b: number): number {
  const part = (shift: number): number => ((a >> shift) & 255) - ((b >> shift) & 255);
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2;
}

/** The colours of a picture, those of most points first. */
function coloursOf(points: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of points) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
}

/** For every colour the place of the nearest kept one. */
function placesOf(
  colours: readonly number[],
  kept: readonly number[],
): ReadonlyMap<number, number> {
  const nearest = (colour: number): number => {
    const distances = kept.map((one) => apart(one, colour));
    return distances.indexOf(Math.min(...distances));
  };
  return new Map(colours.map((colour) => [colour, nearest(colour)]));
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A PNG of a few colours, each point the place of its own in a list: a third of what a browser writes. */
function packed(drawn: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(drawn);
  const points = Uint32Array.from({ length: width * height }, (_, at) =>
    data.readUIntBE(at * 4, 3),
  );
  const colours = coloursOf(points);
  const kept = colours.slice(0, MOST);
  const places = placesOf(colours, kept);
  // Every row begins with how it is filtered: not at all.
  const rows = Buffer.alloc((width + 1) * height);
  points.forEach((colour, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(colour) ?? 0;
  });
  const head = Buffer.from(drawn.subarray(16, 29));
  head[colourTypeAt - 16] = listed;
  const palette = Buffer.alloc(kept.length * 3);
  kept.forEach((colour, place) => palette.writeUIntBE(colour, place * 3, 3));
  return Buffer.concat([
    drawn.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = 'tests/seen/pictures';
let bytes = 0;
for (const name of readdirSync(folder)) {
  const path = `${folder}/${name}`;
  const drawn = readFileSync(path);
  const isPacked = drawn[colourTypeAt] === listed;
  const kept = isPacked ? drawn : packed(drawn);
  if (!isPacked) writeFileSync(path, kept);
  bytes += kept.length;
}
console.log(`${(bytes / 1e6).toFixed(1)} MB of pictures are kept.`);

const [, major = '0'] =
  /Chrom\w* (\d+)/.exec(execFileSync(findBrowser(), ['--version'], { encoding: 'utf8' })) ?? [];
keepDrawnBy(Number(major));
