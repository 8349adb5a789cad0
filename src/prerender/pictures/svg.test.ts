import { describe, expect, it } from 'vitest';
import { loadTypefaces } from './faces.ts';
import { readPalette } from './palette.ts';
import { edge, type Picture, type Shape } from './shapes.ts';
import { svgOf } from './svg.ts';
import { createTypesetter } from './typesetter.ts';

const type = createTypesetter(await loadTypefaces());
const palette = readPalette();

const line: Shape = {
  kind: 'text',
  text: 'tolls',
  voice: 'said',
  ink: 'ink',
  size: 50,
  x: 100,
  baseline: 200,
  align: 'start',
  direction: 'ltr',
  room: 500,
};

function draw(shapes: readonly Shape[], isMirrored = false): string {
  const picture: Picture = { shapes, isMirrored, alt: '' };
  return svgOf(picture, palette, type);
}

/** Where things start from the left. */
function lefts(svg: string): readonly number[] {
  return [...svg.matchAll(/(?:translate\(|<rect x="|cx=")([\d.]+)/g)].map(([, left]) =>
    Number(left),
  );
}

describe('svgOf', () => {
  it('draws text as outlines, so that no font of the machine can come between', () => {
    const svg = draw([line]);
    expect(svg).not.toMatch(/<text|font/);
    expect(svg.match(/<path/g)).toHaveLength(5);
    expect(lefts(svg)[0]).toBe(100);
  });

  it('ends a line at its place where it is set so', () => {
    const width = type.measure('said')('tolls') * 50;
    expect(lefts(draw([{ ...line, align: 'end', x: 600 }]))[0]).toBeCloseTo(600 - width, 1);
  });

  it('mirrors the place of everything, but no letter', () => {
    const block: Shape = { kind: 'block', ink: 'sheet', x: 40, y: 0, width: 300, height: 10 };
    const mark: Shape = { kind: 'mark', place: 'first', x: 60, y: 9, radius: 9 };
    const width = type.measure('said')('tolls') * 50;
    expect(lefts(draw([block, mark]))).toEqual([40, 60]);
    expect(lefts(draw([block, mark], true))).toEqual([1200 - 340, 1200 - 60]);
    const [plain, mirrored] = [draw([line]), draw([line], true)];
    expect(lefts(mirrored)[0]).toBeCloseTo(1200 - 100 - width, 1);
    const outlines = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path);
    expect(outlines(mirrored)).toEqual(outlines(plain));
  });

  it('tells the sides apart without colour: a disc and one line, a ring and two', () => {
    const mark = (place: 'first' | 'second'): Shape => ({
      kind: 'mark',
      place,
      x: 60,
      y: 9,
      radius: 9,
    });
    expect(draw([mark('first')])).toContain(`fill="${palette.first}"`);
    expect(draw([mark('second')])).toContain('fill="none"');
    expect(edge('first', 44, 0, 9)).toHaveLength(1);
    expect(edge('second', 44, 0, 9)).toHaveLength(2);
  });
});
