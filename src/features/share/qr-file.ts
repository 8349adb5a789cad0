/**
 * A QR code as an SVG file. It leaves the site, so it takes no colour from our tokens: black on white, whatever it is
 * laid upon, or cameras cannot read it.
 */
export function qrFile(size: number, path: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="white"/><path d="${path}" fill="black"/></svg>`;
}
