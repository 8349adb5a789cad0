// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { QrCode, qrPath } from './qr-code.tsx';

const SCALE = 4;

/** The picture that a path of runs draws, as a camera would hand it on. */
function pixels({ size, path }: ReturnType<typeof qrPath>): Uint8ClampedArray {
  const side = size * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const paint = (x: number, y: number) => data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let dx = 0; dx < Number(length) * SCALE; dx += 1) {
      for (let dy = 0; dy < SCALE; dy += 1) paint(Number(x) * SCALE + dx, Number(y) * SCALE + dy);
    }
  }
  return data;
}

function read(text: string): string | undefined {
  const drawn = qrPath(text);
  const side = drawn.size * SCALE;
  return jsQR(pixels(drawn), side, side)?.data;
}

describe('the QR code', () => {
  it('is read by a reader of such codes', () => {
    const link = 'https://quarrels.example/ruritania/claims/no-barge-stopped/?party=zenda';
    expect(read(link)).toBe(link);
  });

  it('is read whatever the link', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => read(url) === url),
      { numRuns: 25 },
    );
  });

  it('can be saved as a picture of its own', () => {
    show(<QrCode url="https://quarrels.example/" />);
    screen.getByText('QR code').click();
    const link = screen.getByRole('link', { name: 'Save as SVG', hidden: true });
    const file = decodeURIComponent(link.getAttribute('href')?.split(',')[1] ?? '');
    const svg = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('path')?.getAttribute('d')).toBe(
      qrPath('https://quarrels.example/').path,
    );
    expect(link.getAttribute('download')).toBe('qr-code.svg');
  });
});
