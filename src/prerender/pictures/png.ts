import { crc32 } from 'node:zlib';

/** The measures of a picture, in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** What every PNG begins with. */
export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One chunk of a PNG: its length, its kind, what it holds, and a checksum. */
export function pngChunk(kind: string, content: Buffer): Buffer {
  const checked = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  return Buffer.concat([fourBytes(content.length), checked, fourBytes(crc32(checked))]);
}

/** A number as PNG writes it. */
export function fourBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Whether some bytes are a whole PNG of this size: every chunk with its own checksum, and an end. */
export function isWholePng(bytes: Buffer, size: PixelSize): boolean {
  if (!bytes.subarray(0, pngSignature.length).equals(pngSignature)) return false;
  let isSized = false;
  for (let at = pngSignature.length; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return false;
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (kind === 'IHDR') isSized = hasSize(bytes.subarray(at + 8, end), size);
    if (kind === 'IEND') return isSized && end + 4 === bytes.length;
    at = end + 4;
  }
  return false;
}

function hasSize(header: Buffer, { width, height }: PixelSize): boolean {
  return header.readUInt32BE(0) === width && header.readUInt32BE(4) === height;
}
