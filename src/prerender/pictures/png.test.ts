import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { indexedPng } from './indexed-png.ts';
import { isWholePng } from './png.ts';

const size = { width: 40, height: 30 };

/** Opaque pixels in as many colours as asked for. */
function pixels(colours: number): Buffer {
  const bytes = Buffer.alloc(size.width * size.height * 4, 255);
  for (let pixel = 0; pixel < size.width * size.height; pixel += 1) {
    const colour = pixel % colours;
    bytes.writeUInt8(colour % 256, pixel * 4);
    bytes.writeUInt8(Math.floor(colour / 256), pixel * 4 + 1);
  }
  return bytes;
}

async function written(colours: number): Promise<Buffer> {
  return (await indexedPng(pixels(colours), size)) ?? expect.fail('nothing was written');
}

describe('indexedPng', () => {
  it.each([1, 2, 256])('loses nothing of %i colours', async (colours) => {
    const { width, height, data } = PNG.sync.read(await written(colours));
    expect({ width, height }).toEqual(size);
    expect(data.equals(pixels(colours))).toBe(true);
  });

  it('gives up where there are more colours than one byte can number', async () => {
    expect(await indexedPng(pixels(257), size)).toBeUndefined();
  });

  it('writes the same bytes for the same pixels', async () => {
    expect((await written(100)).equals(await written(100))).toBe(true);
  });
});

describe('isWholePng', () => {
  it('takes a whole one of the right size', async () => {
    expect(isWholePng(await written(9), size)).toBe(true);
    expect(isWholePng(await written(9), { ...size, width: 41 })).toBe(false);
  });

  it('takes another program’s', () => {
    const image = new PNG(size);
    expect(isWholePng(PNG.sync.write(image), size)).toBe(true);
  });

  it('refuses one that was cut short anywhere, or that anything was added to', async () => {
    const png = await written(9);
    for (let length = 0; length < png.length; length += 1) {
      expect(isWholePng(png.subarray(0, length), size), `${length} bytes`).toBe(false);
    }
    expect(isWholePng(Buffer.concat([png, Buffer.from([0])]), size)).toBe(false);
  });

  it('refuses one with any byte changed', async () => {
    const png = await written(9);
    for (const at of png.keys()) {
      const changed = Buffer.from(png);
      changed.writeUInt8(255 - png.readUInt8(at), at);
      expect(isWholePng(changed, size), `byte ${at}`).toBe(false);
    }
  });
});
