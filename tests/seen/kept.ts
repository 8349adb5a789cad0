import { readFileSync, writeFileSync } from 'node:fs';

/** The widths at which pages are looked at, in CSS px. */
export const widths = [390, 1024, 1440] as const;
/** The colours a reader's system may ask for. */
export const schemes = ['light', 'dark'] as const;

/** What a picture is kept as. */
export function pictureName(name: string, width: number, scheme: string): string {
  return `${name}-${width}-${scheme}.png`;
}

/** The files of everything that is drawn of a page or state. */
export function pictureNames(name: string): readonly string[] {
  return widths.flatMap((width) => schemes.map((scheme) => pictureName(name, width, scheme)));
}

const path = 'tests/seen/browser.json';

/** The major version of a browser that calls itself `156.0.8078.79`. */
export function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

/** The major version of the Chromium that drew the pictures. */
export function drawnBy(): number {
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const chromium = typeof read === 'object' && read && 'chromium' in read ? read.chromium : 0;
  return Number(chromium);
}

/** Keeps which Chromium drew the pictures. */
export function keepDrawnBy(chromium: number): void {
  writeFileSync(path, `${JSON.stringify({ chromium })}\n`);
}
