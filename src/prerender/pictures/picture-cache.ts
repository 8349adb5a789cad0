import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWholePng } from './png.ts';
import { pictureSize } from './shapes.ts';

/** Pictures of earlier builds, by what they were drawn from. */
export interface PictureCache {
  /** The picture of this SVG as an earlier build drew it, if one did and it is whole. */
  readonly find: (svg: string) => Promise<Buffer | undefined>;
  /** Keeps a picture for the next build. A folder that cannot be written to only costs that build its time. */
  readonly keep: (svg: string, png: Buffer) => Promise<void>;
}

/** The pictures kept in a folder. `makers` is all that decides a picture besides its SVG: programs and fonts. */
export function openPictureCache(folder: string, makers: readonly string[]): PictureCache {
  const pathOf = (svg: string): string => {
    const key = createHash('sha256')
      .update(JSON.stringify([...makers, svg]))
      .digest('hex');
    return join(folder, `${key}.png`);
  };
  return {
    find: async (svg) => {
      const png = await readFile(pathOf(svg)).catch(() => undefined);
      return png && isWholePng(png, pictureSize) ? png : undefined;
    },
    keep: (svg, png) => writeWhole(folder, pathOf(svg), png),
  };
}

/** Under its name a picture is whole or not there, also when two builds write it or one is stopped. */
async function writeWhole(folder: string, path: string, png: Buffer): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, png);
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}
