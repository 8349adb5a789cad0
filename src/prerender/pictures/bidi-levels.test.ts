import { describe, expect, it } from 'vitest';
import { directionOf, type Direction } from './bidi-classes.ts';
import { levelsOf } from './bidi-levels.ts';

/** One digit for each character: its level. */
function levels(text: string, base: Direction): string {
  return levelsOf(Array.from(text), base).join('');
}

describe('directionOf', () => {
  it.each([
    ['The river', 'ltr'],
    ['دریا', 'rtl'],
    ['“2024” دریا and river', 'rtl'],
    ['(1) River دریا', 'ltr'],
    ['۱۲ … 34', 'ltr'],
    ['', 'ltr'],
  ])('is that of the first letter of “%s”: %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

// What the levels are was checked against another program over a hundred thousand random lines.
describe('levelsOf', () => {
  it.each<readonly [string, Direction, string]>([
    ['river 12', 'ltr', '00000000'],
    ['river 12', 'rtl', '22222222'],
    ['دریا', 'ltr', '1111'],
    ['دو a دو', 'rtl', '1112111'],
    ['a دو b', 'ltr', '001100'],
    // Numbers read from left to right within what runs the other way, separators and signs with them.
    ['دو 12', 'rtl', '11122'],
    ['دو 1.5%', 'rtl', '1112221'],
    ['دو ۱۲', 'ltr', '11122'],
    ['a 1,5 دو', 'ltr', '00000011'],
    ['۱٫۵ م', 'rtl', '22211'],
    // Brackets go with what they enclose or stand in.
    ['دو (a b) دو', 'rtl', '11112221111'],
    ['a (دو) b', 'ltr', '00011000'],
    ['دو (a دو) b', 'ltr', '11000011000'],
    // What has no direction of its own takes that of both its neighbours, or the line's.
    ['دو، دو', 'ltr', '111111'],
    ['a دو!', 'ltr', '00110'],
    ['دو!', 'rtl', '111'],
  ])('%s, %s', (text, base, expected) => {
    expect(levels(text, base)).toBe(expected);
  });
});
