import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { fourBytes, pngChunk, pngSignature, type PixelSize } from './png.ts';

/** More do not fit into the one byte that stands for a pixel. */
const mostColours = 256;

const compress = promisify(deflate);

/**
 * Pixels as a PNG that lists its colours once and names each pixel's by number: nothing is lost, and a picture of text
 * is half as large as the drawing library writes it. `undefined` for more colours than can be numbered.
 */
export async function indexedPng(pixels: Buffer, size: PixelSize): Promise<Buffer | undefined> {
  const { width, height } = size;
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    // The first byte of a row names its filter: none.
    for (let column = 0; column < width; column += 1) {
      const colour = pixels.readUInt32BE((row * width + column) * 4);
      const number = numbers.get(colour) ?? numbers.size;
      if (number >= mostColours) return undefined;
      if (number === numbers.size) numbers.set(colour, number);
      rows[row * (width + 1) + 1 + column] = number;
    }
  }
  // Every colour is opaque: three of its four bytes say it.
  const colours = [...numbers.keys()].map((colour) => fourBytes(colour).subarray(0, 3));
  return Buffer.concat([
    pngSignature,
    pngChunk('IHDR', Buffer.concat([fourBytes(width), fourBytes(height), oneBytePerPixel])),
    pngChunk('PLTE', Buffer.concat(colours)),
    pngChunk('IDAT', await compress(rows, { level: 6, memLevel: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Eight bits of depth, colours from a list, and the only compression, filtering and order but one that PNG has. */
const oneBytePerPixel = Buffer.from([8, 3, 0, 0, 0]);
