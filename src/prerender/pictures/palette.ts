import { readFileSync } from 'node:fs';

/** The colours a picture is drawn in, by what they are for. */
const tokens = {
  paper: 'paper',
  sheet: 'sheet',
  ink: 'ink',
  soft: 'ink-soft',
  first: 'side-first',
  second: 'side-second',
} as const;

/** What a colour of a picture is for. The two sides are named by their place. */
export type Ink = keyof typeof tokens;

/** Each colour as six hexadecimal digits, the only notation that the drawing library is sure to read. */
export type Palette = Readonly<Record<Ink, string>>;

/** The site's own colours, as they are by day. */
export function readPalette(path = 'src/ui/tokens.css'): Palette {
  const css = readFileSync(path, 'utf8');
  const of = (ink: Ink): string => lightToken(css, tokens[ink]);
  return {
    paper: of('paper'),
    sheet: of('sheet'),
    ink: of('ink'),
    soft: of('soft'),
    first: of('first'),
    second: of('second'),
  };
}

/** A colour of a style sheet by day, as six hexadecimal digits. Throws where it is not written in Oklch. */
export function lightToken(css: string, name: string): string {
  const pattern = new RegExp(
    String.raw`--${name}: light-dark\(\s*oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)`,
  );
  const [lightness, chroma, hue] = (pattern.exec(css) ?? []).slice(1).map(Number);
  if (lightness === undefined || chroma === undefined || hue === undefined) {
    throw new Error(`--${name} has no light value that a picture could be drawn in`);
  }
  return hexOf(lightness / 100, chroma, (hue * Math.PI) / 180);
}

/** From Oklch to sRGB, by the matrices of CSS Color 4. The hue is in radians. */
function hexOf(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map((channel) => hexByte(gamma(channel))).join('')}`;
}

function gamma(linear: number): number {
  return linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
}

function hexByte(share: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, share)) * 255);
  return byte.toString(16).padStart(2, '0');
}
