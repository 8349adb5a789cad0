import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPalette, type Palette } from './palette.ts';

/** Relative luminance, as WCAG 2 counts it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The palette of a style sheet in which every colour is this one, in Oklch; with none, of an empty one. */
function paletteOf(colour: string): Palette {
  const folder = mkdtempSync(join(tmpdir(), 'palette-'));
  const path = join(folder, 'tokens.css');
  const space = 'oklch';
  const names = ['paper', 'sheet', 'ink', 'ink-soft', 'side-first', 'side-second'];
  const words =
    colour === '' ? [] : names.map((name) => `--${name}: light-dark(${space}(${colour}), x);`);
  writeFileSync(path, words.join('\n'));
  try {
    return readPalette(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('readPalette', () => {
  const palette = readPalette();

  it.each([
    ['100% 0 0', 'ffffff'],
    ['0% 0 0', '000000'],
    ['62.796% 0.25768 29.234', 'ff0000'],
    ['86.644% 0.29483 142.495', '00ff00'],
    ['45.201% 0.31321 264.052', '0000ff'],
  ])('turns %s into %s', (colour, hex) => {
    expect(paletteOf(colour).ink).toBe(`#${hex}`);
  });

  it('keeps what the screen cannot show within what it can', () => {
    expect(paletteOf('70% 0.4 30').ink).toMatch(/^#ff[0-9a-f]{4}$/);
  });

  it('refuses a style sheet without a colour that it needs', () => {
    expect(() => paletteOf('')).toThrow('--paper');
  });

  it('has contrast to spare: text at AAA, sides and small print at AA', () => {
    for (const ground of [palette.paper, palette.sheet]) {
      expect(contrast(palette.ink, ground)).toBeGreaterThan(12);
      expect(contrast(palette.soft, ground)).toBeGreaterThan(7);
      expect(contrast(palette.first, ground)).toBeGreaterThan(4.5);
      expect(contrast(palette.second, ground)).toBeGreaterThan(4.5);
    }
  });

  it('gives both sides the same weight', () => {
    expect(luminance(palette.first)).toBeCloseTo(luminance(palette.second), 1);
    expect(contrast(palette.first, palette.second)).toBeLessThan(1.1);
  });
});
