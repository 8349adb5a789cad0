import { existsSync, readFileSync } from 'node:fs';
import { unpacked, type Unpacked } from './pack.ts';

/** The widths at which pages are looked at, in CSS px. */
export const widths = [390, 1024, 1440] as const;
/** The colours a reader's system may ask for. */
export const schemes = ['light', 'dark'] as const;

/** A width and a scheme: what one pack is of. */
export type PackName = `${(typeof widths)[number]}-${(typeof schemes)[number]}`;

/** Every pack there is. */
export const packNames: readonly PackName[] = widths.flatMap((width) =>
  schemes.map((scheme) => `${width}-${scheme}` as const),
);

/** Where pictures are put that are to be kept, each in the folder of its pack. */
export const drawnAnew = 'build/seen-pictures';

/** The file of a pack. */
export function packPath(name: PackName): string {
  return `tests/seen/pictures/${name}.pictures`;
}

const read = new Map<PackName, Unpacked>();

/** The pictures that are kept of a width and a scheme: none of Chromium 0 where nothing is. Reads each file once. */
export function keptPack(name: PackName): Unpacked {
  const known = read.get(name);
  if (known) return known;
  const path = packPath(name);
  const pack = existsSync(path)
    ? unpacked(readFileSync(path))
    : { chromium: 0, names: [], picture: () => undefined };
  read.set(name, pack);
  return pack;
}

/** The major version of a browser that calls itself `156.0.8078.79`. */
export function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}
