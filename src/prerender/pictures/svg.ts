import type { Palette } from './palette.ts';
import { pictureSize, type Block, type Mark, type Picture, type TextLine } from './shapes.ts';
import type { Typesetter } from './typesetter.ts';

/**
 * A picture as SVG. Text is drawn as outlines: the drawing library then needs no font, draws what was measured and
 * nothing else, and cannot put a letter of one face in place of another's.
 */
export function svgOf({ shapes, isMirrored }: Picture, palette: Palette, type: Typesetter): string {
  const { width, height } = pictureSize;
  /** Where something stands from the left that is `size` wide and starts at `x` from the side of reading. */
  const left = (x: number, size: number): number => (isMirrored ? width - x - size : x);
  const body = shapes.map((shape) => {
    switch (shape.kind) {
      case 'text':
        return textPaths(shape, left, palette, type);
      case 'block':
        return rectangle(shape, left, palette);
      case 'mark':
        return circle(shape, left, palette);
    }
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...body,
    '</svg>',
  ].join('\n');
}

type Left = (x: number, size: number) => number;

function textPaths(line: TextLine, left: Left, palette: Palette, type: Typesetter): string {
  const { size, x, align, baseline } = line;
  const shaped = type.shape(line.text, line.voice, line.direction);
  const width = shaped.width * size;
  const start = left(align === 'start' ? x : x - width, width);
  const glyphs = shaped.glyphs.map(({ outline, x: along, rise, face }) => {
    const scale = size / face.font.unitsPerEm;
    const place = `translate(${short(start + along * size)} ${short(baseline - rise * size)})`;
    return `<path transform="${place} scale(${scale} ${-scale})" d="${outline}"/>`;
  });
  return `<g fill="${palette[line.ink]}">${glyphs.join('')}</g>`;
}

function rectangle({ ink, x, y, width, height }: Block, left: Left, palette: Palette): string {
  const place = `x="${short(left(x, width))}" y="${short(y)}"`;
  return `<rect ${place} width="${short(width)}" height="${short(height)}" fill="${palette[ink]}"/>`;
}

function circle({ place, x, y, radius }: Mark, left: Left, palette: Palette): string {
  const stroke = radius / 2.6;
  const inner = short(radius - stroke / 2);
  const centre = `cx="${short(left(x, 0))}" cy="${short(y)}" r="${inner}"`;
  const filling = place === 'first' ? palette.first : 'none';
  return `<circle ${centre} fill="${filling}" stroke="${palette[place]}" stroke-width="${short(stroke)}"/>`;
}

/** Hundredths of a pixel are as fine as a picture gets. */
function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}
