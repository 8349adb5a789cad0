import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

/** The program that turns SVG into pixels, with its version. */
export function drawingLibrary(): string {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-js/package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
  return `resvg-js ${version}`;
}

/** An SVG as PNG, drawn on another thread. It has no text left, so no font of the machine is looked for. */
export async function rasterise(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return (await indexedPng(image.pixels, image)) ?? image.asPng();
}
