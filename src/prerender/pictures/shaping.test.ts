import { describe, expect, it } from 'vitest';
import { directionOf } from './bidi-classes.ts';
import { loadTypefaces } from './faces.ts';
import { shapeLine } from './shaping.ts';

const { said } = await loadTypefaces();

function shape(text: string, base = directionOf(text)) {
  return shapeLine(text, said, base);
}

/** The numbers of the glyphs, from left to right. */
function glyphs(text: string, base = directionOf(text)): readonly number[] {
  return shape(text, base).glyphs.map(({ id }) => id);
}

describe('shapeLine', () => {
  it('joins the letters of Arabic script', () => {
    const joined = glyphs('حکومت');
    const apart = Array.from('حکومت')
      .toReversed()
      .flatMap((letter) => glyphs(letter));
    expect(joined).toHaveLength(apart.length);
    // Every letter takes a form that it does not have alone, but the `و`, whose one form is drawn twice.
    expect(joined.filter((id, index) => id === apart[index]).length).toBeLessThanOrEqual(2);
    // A joiner that forbids joining brings the forms back that letters have alone.
    expect(glyphs('م\u200Cم')).toEqual([...glyphs('م'), ...glyphs('م')]);
    expect(glyphs('مم')).not.toEqual([...glyphs('م'), ...glyphs('م')]);
  });

  it('sets what runs from right to left from right to left', () => {
    const [first = 0] = glyphs('ا');
    expect(glyphs('ا ب').at(-1)).toBe(first);
    expect(glyphs('ab', 'rtl')).toEqual(glyphs('ab', 'ltr'));
  });

  it('keeps words of the other direction in their place', () => {
    const arabic = shape('دریا').glyphs[0]?.face;
    const isArabic = (text: string, base = directionOf(text)) =>
      shape(text, base)
        .glyphs.map(({ face }) => (face === arabic ? 'R' : 'L'))
        .join('');
    expect(isArabic('دریا UN دریا')).toMatch(/^R+LLR+$/);
    expect(isArabic('UN دریا')).toMatch(/^LLR+$/);
    expect(isArabic('UN دریا', 'rtl')).toMatch(/^R+LL$/);
  });

  it('turns brackets round where the line runs the other way', () => {
    const [open, close] = [glyphs('('), glyphs(')')];
    expect(glyphs('(ا)').at(0)).toBe(open[0]);
    expect(glyphs('(ا)').at(-1)).toBe(close[0]);
  });

  it('is as wide as its glyphs are, kerned', () => {
    expect(shape('').width).toBe(0);
    expect(shape('AV').width).toBeLessThan(shape('A').width + shape('V').width);
    const [a, b] = [shape('river').width, shape('river bank').width];
    expect(b).toBeGreaterThan(a * 1.7);
    const marked = shape('مُحَمَّد').width;
    expect(marked).toBeCloseTo(shape('محمد').width, 3);
  });

  it('stands marks above or below the letter they belong to', () => {
    const [above, letter] = shape('مَ').glyphs;
    expect(letter?.rise).toBe(0);
    expect(Math.abs((above?.x ?? 9) - (letter?.x ?? 0))).toBeLessThan(0.5);
  });
});
