import { describe, expect, it } from 'vitest';
import { coarsened } from './coarse.ts';
import { packed, unpacked } from './pack.ts';
import { colourOf, partsOf, type Picture } from './picture.ts';

function picture(width: number, height: number, colour: (at: number) => number): Picture {
  return {
    width,
    height,
    points: Uint32Array.from({ length: width * height }, (_, at) => colour(at)),
  };
}

const stripes = picture(30, 4, (at) => colourOf(at % 7, 40, 200));
const many = picture(30, 20, (at) => colourOf(at % 256, at >> 8, 9));

describe('a pack', () => {
  it('gives back every picture to the point, of however many colours', () => {
    const pictures = new Map([
      ['stripes', stripes],
      ['many', many],
    ]);
    const { chromium, names, picture: open } = unpacked(packed({ chromium: 156, pictures }));
    expect(chromium).toBe(156);
    expect(names).toEqual(['many', 'stripes']);
    expect(open('stripes')).toEqual(stripes);
    expect(open('many')).toEqual(many);
    expect(open('none')).toBeUndefined();
  });

  it('takes no page that scrolls sideways', () => {
    const wide = picture(31, 2, () => 0);
    const pictures = new Map([
      ['stripes', stripes],
      ['wide', wide],
    ]);
    expect(() => packed({ chromium: 156, pictures })).toThrow('scrolls sideways');
  });
});

describe('a picture in few colours', () => {
  it('has the colours of rules to the letter, and shades of letters to within 12', () => {
    const rule = colourOf(219, 217, 213);
    const drawn = picture(30, 8, (at) => (at < 30 ? rule : colourOf((at * 37) % 256, 101, 55)));
    const { points } = coarsened(drawn);
    expect(points.slice(0, 30).every((colour) => colour === rule)).toBe(true);
    points.forEach((colour, at) => {
      const before = partsOf(drawn.points[at] ?? 0);
      partsOf(colour).forEach((part, index) => {
        expect(Math.abs(part - (before[index] ?? 0))).toBeLessThanOrEqual(12);
      });
    });
  });
});
