// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_COPY, type GivenFile, readGiven } from './read-given.ts';
import { unreadableWords } from './unreadable-words.ts';

const encoder = new TextEncoder();

function file(name: string, content: string | Uint8Array, type = ''): GivenFile {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return {
    name,
    type,
    size: bytes.length,
    arrayBuffer: async () => bytes.slice().buffer,
  };
}

const read = (given: GivenFile) => readGiven({ kind: 'file', file: given });
const pasted = (text: string) => readGiven({ kind: 'pasted', text });

describe('what a reader gives', () => {
  it('is text as it is, pasted or in a file', async () => {
    expect(await pasted('One.\nTwo.')).toEqual({ kind: 'text', text: 'One.\nTwo.' });
    expect(await read(file('a.txt', '\uFEFFCafé.'))).toEqual({ kind: 'text', text: 'Café.' });
  });

  it.each([
    ['of UTF-16', new Uint8Array([0xff, 0xfe, 0x43, 0, 0xe9, 0]), 'Cé'],
    ['of an old Western encoding', new Uint8Array([0x43, 0xe9]), 'Cé'],
  ])('is read in a file %s', async (_, bytes, text) => {
    expect(await read(file('a.txt', bytes))).toEqual({ kind: 'text', text });
  });

  it('is read in the encoding that a page says it has', async () => {
    const page = new Uint8Array([
      ...encoder.encode('<html><meta charset="windows-1251"><p>'),
      0xcc,
      0xe8,
      0xf0,
    ]);
    expect(await read(file('a.html', page))).toMatchObject({ text: 'Мир' });
  });

  it('is not opened at all over 5 MB', async () => {
    let isOpened = false;
    const huge: GivenFile = {
      name: 'a.txt',
      type: 'text/plain',
      size: 50 * 1024 * 1024,
      arrayBuffer: async () => {
        isOpened = true;
        return new ArrayBuffer(0);
      },
    };
    expect(await read(huge)).toEqual({ kind: 'unreadable', why: 'too-large' });
    expect(isOpened).toBe(false);
  });

  it.each([
    ['a PDF that is called .txt', file('a.txt', '%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['a PDF with something before it', file('a.txt', '\n\n%PDF-1.4'), 'pdf'],
    ['a word processor’s file', file('a.txt', 'PK\u0003\u0004 word/document.xml'), 'document'],
    ['rich text', file('a.txt', '{\\rtf1 Hello}'), 'document'],
    [
      'a picture',
      file('a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
      'binary',
    ],
    ['an empty file', file('a.txt', ''), 'empty'],
    ['a file of nothing but space', file('a.txt', ' \n\t\n'), 'empty'],
    [
      'a page that says nothing',
      file('a.html', '<html><script>let a = "much";</script></html>'),
      'empty',
    ],
    [
      'a web archive',
      file(
        'a.mhtml',
        'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n',
      ),
      'web-archive',
    ],
    ['a text as long as a library', file('a.txt', 'word '.repeat(210_000)), 'too-long'],
  ] as const)('is refused with a reason: %s', async (_, given, why) => {
    expect(await read(given)).toEqual({ kind: 'unreadable', why });
    expect(unreadableWords[why]).toMatch(/^[A-Z].*\.$/);
  });

  it('is refused pasted, when it is too much', async () => {
    expect(await pasted('x'.repeat(LARGEST_COPY + 1))).toMatchObject({ why: 'too-large' });
  });

  it('is refused when the browser cannot read it, as a folder or a file that has gone', async () => {
    const gone: GivenFile = {
      ...file('a.txt', 'x'),
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    };
    expect(await read(gone)).toEqual({ kind: 'unreadable', why: 'gone' });
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.txt', 'a.html'),
        async (bytes, name) => {
          const { kind } = await read(file(name, bytes));
          return kind === 'text' || kind === 'unreadable';
        },
      ),
    );
  });
});
