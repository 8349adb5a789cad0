import { PNG } from 'pngjs';

/** A picture of a page, in px. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colours of its points, row after row: red in the lowest eight bits, then green, blue and how opaque. */
  readonly points: Uint32Array;
}

/** The parts of a colour, each from 0 to 255. */
export function partsOf(colour: number): readonly [red: number, green: number, blue: number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

/** The opaque colour of these parts. */
export function colourOf(red: number, green: number, blue: number): number {
  return (red | (green << 8) | (blue << 16) | (255 << 24)) >>> 0;
}

/** A picture from what a browser writes of it. */
export function readPng(png: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(png);
  const points = new Uint32Array(width * height);
  data.copy(Buffer.from(points.buffer));
  return { width, height, points };
}

/** A picture as a file for people to look at. */
export function writePng({ width, height, points }: Picture): Buffer {
  const png = new PNG({ width, height });
  Buffer.from(points.buffer, points.byteOffset, points.byteLength).copy(png.data);
  return PNG.sync.write(png);
}
