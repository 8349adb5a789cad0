import type { MapPage } from '../../dossier/index.ts';
import { saveFile } from '../../ui/index.ts';
import { coloursHere } from './colours.ts';
import { mapFile, type MapFile } from './map-file.ts';

/** Hands the reader what is shown, as an SVG file. */
export function saveSvg(page: MapPage): void {
  const { svg } = mapFile(page, coloursHere());
  saveFile(`${page.heading.id}-map.svg`, new Blob([svg], { type: 'image/svg+xml' }));
}

/** Hands the reader what is shown, as a PNG file. Rejects where the browser cannot draw it. */
export async function savePng(page: MapPage): Promise<void> {
  const picture = await drawn(mapFile(page, coloursHere()));
  saveFile(`${page.heading.id}-map.png`, picture);
}

/** The longest side and the largest area, in pixels, that every browser can draw. */
const LONGEST = 16_000;
const LARGEST = 100_000_000;

/** How many pixels of a PNG stand for one of the page: two, or as many as there is room for. */
export function pixelsPerUnit({ width, height }: Pick<MapFile, 'width' | 'height'>): number {
  return Math.min(2, LONGEST / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
}

async function drawn(file: MapFile): Promise<Blob> {
  const image = new Image();
  // Data and not a blob's address: the policy lets pictures be data, and what is drawn of it can be read again.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file.svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = pixelsPerUnit(file);
  canvas.width = Math.floor(file.width * scale);
  canvas.height = Math.floor(file.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('nothing was drawn'))),
      'image/png',
    );
  });
}
