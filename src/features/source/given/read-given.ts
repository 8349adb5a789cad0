import { savedPageText } from './saved-page.ts';

/** What a reader has given: words, or a file. */
export type Given =
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'file'; readonly file: GivenFile };

/** As much of a file as is looked at. */
export type GivenFile = Pick<File, 'name' | 'size' | 'type' | 'arrayBuffer'>;

/** Why what was given cannot be an article’s text. */
export type Unreadable =
  'too-large' | 'too-long' | 'empty' | 'pdf' | 'document' | 'web-archive' | 'binary' | 'gone';

/** The text of a copy, one paragraph to a line, or why there is none. */
export type ReadGiven =
  | { readonly kind: 'text'; readonly text: string; readonly language?: string | undefined }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

/** The largest file that is opened: no article’s page is larger without its pictures. Bytes. */
export const LARGEST_COPY = 5 * 1024 * 1024;

/** The longest text that is looked through: a book has less. Characters. */
const LONGEST_TEXT = 1_000_000;

/** Reads what a reader has given, as far as it is the text of an article. A file that is too large is not opened at all. Never throws. */
export async function readGiven(given: Given): Promise<ReadGiven> {
  if (given.kind === 'pasted') return fromText(given.text, '', '');
  const { file } = given;
  if (file.size > LARGEST_COPY) return unreadable('too-large');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const why = disguiseOf(bytes);
    return why ? unreadable(why) : fromText(decoded(bytes), file.name, file.type);
  } catch {
    return unreadable('gone');
  }
}

function fromText(text: string, name: string, type: string): ReadGiven {
  if (text.length > LARGEST_COPY) return unreadable('too-large');
  if (/^(?:From|MIME-Version|Content-Type): /im.test(text.slice(0, 2000)) && isArchive(text)) {
    return unreadable('web-archive');
  }
  const isPage = /html/i.test(type) || /\.x?html?$/i.test(name) || looksLikePage.test(text);
  const page = isPage ? savedPageText(text) : { text };
  if (page.text.trim() === '') return unreadable('empty');
  if (page.text.length > LONGEST_TEXT) return unreadable('too-long');
  return { kind: 'text', ...page };
}

const looksLikePage =
  /^\s*<(?:!doctype\s+html|html|head|body|main|article|section|div|p|h1|!--)\b/i;

function isArchive(text: string): boolean {
  return /multipart\/related/i.test(text.slice(0, 4000));
}

/** What a file is by its first bytes, whatever its name says; undefined for what may be text. */
function disguiseOf(bytes: Uint8Array): Unreadable | undefined {
  if (bytes.length === 0) return 'empty';
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('{\\rtf')) return 'document';
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'document';
  if (start.startsWith('bplist00')) return 'web-archive';
  if (utf16Of(bytes)) return undefined;
  return bytes.subarray(0, 64 * 1024).some(isNoText) ? 'binary' : undefined;
}

/** Bytes that stand in no text: all control characters but tab, line ends, form feed and escape. */
function isNoText(byte: number): boolean {
  return byte < 32 && ![9, 10, 11, 12, 13, 26, 27].includes(byte);
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-8, or what the file says of itself, or what old programs for Western languages write. */
function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declaredBy(bytes)).decode(bytes);
  }
}

function declaredBy(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? 'windows-1252';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252';
  }
}

function unreadable(why: Unreadable): ReadGiven {
  return { kind: 'unreadable', why };
}
