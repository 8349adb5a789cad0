import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Picture } from './picture.ts';

/** Pictures of one width and one scheme, in one file: pages share most of their rows with one another. */
export interface Pack {
  /** The major version of the Chromium that drew them. */
  readonly chromium: number;
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** What stands before the rows, on a line of its own. */
interface Contents {
  readonly chromium: number;
  readonly width: number;
  readonly colours: readonly number[];
  /** How many different rows there are. */
  readonly rows: number;
  readonly pictures: readonly { readonly name: string; readonly height: number }[];
}

/** Sixteen million bytes: a row that came once is found again from anywhere in a pack. */
const WINDOW = 24;
const QUALITY = 9;

function widthOf(pictures: Pack['pictures']): number {
  const [width = 0, ...others] = new Set([...pictures.values()].map((one) => one.width));
  if (others.length > 0) {
    throw new Error(
      `Pictures are ${[width, ...others].join(' and ')} px wide: a page scrolls sideways.`,
    );
  }
  return width;
}

/**
 * A pack as a file: its contents, for every row of every picture which one it is, and the different rows, their colours
 * by their places in the list. Throws where the pictures are not of one width.
 */
export function packed({ chromium, pictures }: Pack): Buffer {
  const width = widthOf(pictures);
  const sorted = [...pictures].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const colours = new Map<number, number>();
  const places = new Map<string, number>();
  const rows: Buffer[] = [];
  const order: number[] = [];
  for (const [, { height, points }] of sorted) {
    for (let y = 0; y < height; y += 1) {
      // Low bytes first, then the high ones, nearly all of which are 0.
      const row = Buffer.alloc(width * 2);
      for (let x = 0; x < width; x += 1) {
        const colour = points[y * width + x] ?? 0;
        const place = colours.get(colour) ?? colours.size;
        if (place === colours.size) colours.set(colour, place);
        row[x] = place & 255;
        row[width + x] = place >> 8;
      }
      const key = row.toString('latin1');
      const known = places.get(key) ?? rows.length;
      if (known === rows.length) {
        places.set(key, known);
        rows.push(row);
      }
      order.push(known);
    }
  }
  const contents: Contents = {
    chromium,
    width,
    colours: [...colours.keys()],
    rows: rows.length,
    pictures: sorted.map(([name, { height }]) => ({ name, height })),
  };
  const whole = Buffer.concat([
    Buffer.from(`${JSON.stringify(contents)}\n`),
    Buffer.from(Uint32Array.from(order).buffer),
    ...rows,
  ]);
  return brotliCompressSync(whole, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: WINDOW,
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
    },
  });
}

/** What a file of `packed` holds, each picture made when it is asked for. */
export interface Unpacked {
  readonly chromium: number;
  readonly names: readonly string[];
  /** The picture of that name, or undefined. */
  readonly picture: (name: string) => Picture | undefined;
}

/** Opens a file of `packed`. */
export function unpacked(file: Buffer): Unpacked {
  const whole = brotliDecompressSync(file);
  const end = whole.indexOf('\n') + 1;
  const contents: Contents = JSON.parse(whole.subarray(0, end).toString('utf8'));
  const { chromium, width, colours, pictures } = contents;
  const rowsAt = whole.length - contents.rows * width * 2;
  const picture: Unpacked['picture'] = (name) => {
    const index = pictures.findIndex((one) => one.name === name);
    const height = pictures[index]?.height;
    if (height === undefined) return undefined;
    const above = pictures.slice(0, index).reduce((sum, one) => sum + one.height, 0);
    const points = new Uint32Array(width * height);
    for (let y = 0; y < height; y += 1) {
      const row = rowsAt + whole.readUInt32LE(end + (above + y) * 4) * width * 2;
      for (let x = 0; x < width; x += 1) {
        const place = (whole[row + x] ?? 0) | ((whole[row + width + x] ?? 0) << 8);
        points[y * width + x] = colours[place] ?? 0;
      }
    }
    return { width, height, points };
  };
  return { chromium, names: pictures.map(({ name }) => name), picture };
}
